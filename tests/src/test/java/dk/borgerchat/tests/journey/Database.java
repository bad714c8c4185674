package dk.borgerchat.tests.journey;

import dk.borgerchat.tests.running.Cluster;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** What only an administrator's hand, or time, does to the database. */
final class Database {
  private Database() {}

  static void run(Cluster cluster, String sql, Object... values) {
    Map<String, String> settings = cluster.services().environment();
    try (Connection connection =
            DriverManager.getConnection(
                settings.get("QUARKUS_DATASOURCE_JDBC_URL"),
                settings.get("QUARKUS_DATASOURCE_USERNAME"),
                settings.get("QUARKUS_DATASOURCE_PASSWORD"));
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
