package dk.borgerchat.connectors.postgres;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of this test run, with our tables. */
final class DatabaseForTests {
  private DatabaseForTests() {}

  static DataSource migrated() {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(System.getProperty("quarkus.datasource.jdbc.url"));
    database.setUser(System.getProperty("quarkus.datasource.username"));
    database.setPassword(System.getProperty("quarkus.datasource.password"));
    Flyway.configure().dataSource(database).load().migrate();
    return database;
  }
}
