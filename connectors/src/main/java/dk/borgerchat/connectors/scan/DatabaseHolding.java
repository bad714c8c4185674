package dk.borgerchat.connectors.scan;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BiConsumer;

/**
 * Every value a person's text could stand in, in every table of our own in PostgreSQL. Left out are
 * binary columns, which hold what is encrypted or packed, and ids and times, whose digits make CPR
 * numbers by chance.
 *
 * @param url of JDBC
 */
record DatabaseHolding(String url, String user, String password) implements Holding {
  private static final int AT_A_TIME = 1000;

  /** Each table's name, and the query that gives its values one a row. */
  private static final String TABLES =
      """
      select format('%I.%I', table_schema, table_name),
        format('select unnest(array[%s]) from %I.%I',
          string_agg(format('%I::text', column_name), ', '), table_schema, table_name)
      from information_schema.columns join information_schema.tables
        using (table_schema, table_name)
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
        and data_type not in ('bytea', 'uuid', 'boolean', 'date')
        and data_type not like 'time%'
      group by table_schema, table_name order by 1
      """;

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public void read(BiConsumer<String, String> reader) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      for (var table : tables(connection).entrySet()) {
        try (Statement statement = connection.createStatement()) {
          statement.setFetchSize(AT_A_TIME);
          try (ResultSet values = statement.executeQuery(table.getValue())) {
            while (values.next()) {
              String value = values.getString(1);
              if (value != null) {
                reader.accept(table.getKey(), value);
              }
            }
          }
        }
      }
    }
  }

  private static SequencedMap<String, String> tables(Connection connection) throws SQLException {
    SequencedMap<String, String> tables = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.put(rows.getString(1), rows.getString(2));
      }
    }
    return tables;
  }
}
