package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.ContentUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements over one connection, for what is kept of content. For one thread. */
record Sql(Connection connection) {
  /** Reads one row. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Some statements. */
  @FunctionalInterface
  interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  /** All of the statements or none. */
  static <T> T inTransaction(DataSource database, Work<T> work) {
    return connected(
        database,
        sql -> {
          Connection connection = sql.connection();
          connection.setAutoCommit(false);
          try {
            T result = work.with(sql);
            connection.commit();
            return result;
          } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
          } finally {
            connection.setAutoCommit(true);
          }
        });
  }

  /** Each statement by itself. */
  static <T> T connected(DataSource database, Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.with(new Sql(connection));
    } catch (SQLException e) {
      throw new ContentUnavailable(
          "PostgreSQL does not answer ("
              + e.getMessage()
              + "). Check quarkus.datasource.jdbc.url; nothing was changed.",
          e);
    }
  }

  <T> List<T> list(String query, Row<T> read, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(query, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(read.of(rows));
      }
      return list;
    }
  }

  <T> Optional<T> first(String query, Row<T> read, @Nullable Object... values) throws SQLException {
    return list(query, read, values).stream().findFirst();
  }

  /** How many rows it changed. */
  int run(String change, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(change, values)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepared(String text, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, inSql(values[i]));
    }
    return statement;
  }

  private @Nullable Object inSql(@Nullable Object value) throws SQLException {
    return switch (value) {
      case null -> null;
      case Instant at -> at.atOffset(ZoneOffset.UTC);
      case String[] texts -> connection.createArrayOf("text", texts);
      case Long[] numbers -> connection.createArrayOf("bigint", numbers);
      default -> value;
    };
  }
}
