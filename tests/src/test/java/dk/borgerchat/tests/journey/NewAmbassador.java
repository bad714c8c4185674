package dk.borgerchat.tests.journey;

import dk.borgerchat.tests.running.Cluster;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** An ambassador of a kommune that is not live yet, as an administrator makes one. */
record NewAmbassador(String username, String password) {
  /** With the password of Prøveby's ambassador. */
  static NewAmbassador of(String kommune, Cluster cluster) {
    String password = AgentAtDesk.password(cluster, "ambassadoer");
    String username = "ambassadoer-" + kommune;
    Map<String, String> settings = cluster.services().environment();
    try (Connection connection =
            DriverManager.getConnection(
                settings.get("QUARKUS_DATASOURCE_JDBC_URL"),
                settings.get("QUARKUS_DATASOURCE_USERNAME"),
                settings.get("QUARKUS_DATASOURCE_PASSWORD"));
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into staff_user (username, display_name, password_hash, roles, kommuner)
                select ?, 'Ambassadør', password_hash, roles, ? from staff_user
                where username = 'ambassadoer' on conflict do nothing
                """)) {
      insert.setString(1, username);
      insert.setString(2, kommune);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new NewAmbassador(username, password);
  }
}
