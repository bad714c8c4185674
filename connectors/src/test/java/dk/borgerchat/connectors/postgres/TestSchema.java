package dk.borgerchat.connectors.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * All our tables in a schema of a test's own.
 *
 * @param database connections to it
 */
record TestSchema(PGSimpleDataSource database) {
  static TestSchema of(String name) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(System.getProperty("quarkus.datasource.jdbc.url"));
    database.setUser(System.getProperty("quarkus.datasource.username"));
    database.setPassword(System.getProperty("quarkus.datasource.password"));
    database.setCurrentSchema(name);
    Flyway.configure().dataSource(database).schemas(name).createSchemas(true).load().migrate();
    return new TestSchema(database);
  }

  void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
