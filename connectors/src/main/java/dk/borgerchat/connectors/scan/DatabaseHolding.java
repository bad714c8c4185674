package dk.borgerchat.connectors.scan;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Every row of every table of our own in PostgreSQL. Binary columns are left out: they hold what is
 * encrypted or packed, and their digits mean nothing.
 *
 * @param url of JDBC
 */
record DatabaseHolding(String url, String user, String password) implements Holding {
  private static final int AT_A_TIME = 1000;
  private static final String TABLES =
      """
      select format('%I.%I', schemaname, tablename) from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1
      """;

  private static final String TEXT = "regexp_replace(t::text, '\\\\+x[0-9a-f]+', '', 'g')";

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public void read(BiConsumer<String, String> reader) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      for (String table : texts(connection, TABLES)) {
        try (Statement statement = connection.createStatement()) {
          statement.setFetchSize(AT_A_TIME);
          try (ResultSet rows =
              statement.executeQuery("select " + TEXT + " from " + table + " t")) {
            while (rows.next()) {
              reader.accept(table, rows.getString(1));
            }
          }
        }
      }
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
