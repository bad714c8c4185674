package dk.borgerchat.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostgresServiceTest {
  private final PostgresService postgres = ServicesForTests.running().the(PostgresService.class);

  @ParameterizedTest
  @EnumSource
  void keepsRows(Restart restart) throws SQLException {
    execute("CREATE TABLE rows_over_" + restart + " AS SELECT 'kept' AS word");
    restart.of(postgres);
    assertThat(select("SELECT word FROM rows_over_" + restart)).isEqualTo("kept");
  }

  @Test
  void knowsDanishLetters() throws SQLException {
    assertThat(select("SELECT upper('blåbærgrød')")).isEqualTo("BLÅBÆRGRØD");
  }

  @Test
  void stopsThoughAClientIsConnected() throws SQLException {
    try (Connection open = connect()) {
      Restart.STOP.of(postgres);
      assertThat(open.isValid(1)).isFalse();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String select(String sql) throws SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private Connection connect() throws SQLException {
    var settings = postgres.settings();
    return DriverManager.getConnection(
        settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.datasource.username"),
        settings.get("quarkus.datasource.password"));
  }
}
