package dk.borgerchat.connectors.desk.replies;

import jakarta.enterprise.context.ApplicationScoped;
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

/** All canned replies, in PostgreSQL. */
@ApplicationScoped
public class CannedReplies {
  private static final String PUT =
      """
      insert into canned_reply (id, team, kommune, title, text, changed_by, changed_at)
      values (cast(? as uuid), ?, ?, ?, ?, ?, ?)
      on conflict (id) do update set team = excluded.team, kommune = excluded.kommune,
        title = excluded.title, text = excluded.text,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at
      """;

  private final DataSource database;

  public CannedReplies(DataSource database) {
    this.database = database;
  }

  /** Everybody's, by title. */
  List<CannedReply> all() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select * from canned_reply order by lower(title), id");
        ResultSet rows = select.executeQuery()) {
      List<CannedReply> all = new ArrayList<>();
      while (rows.next()) {
        all.add(read(rows));
      }
      return all;
    }
  }

  Optional<CannedReply> find(String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select * from canned_reply where id = cast(? as uuid)")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(read(row)) : Optional.empty();
      }
    }
  }

  /** Writes one, new or changed. */
  void put(CannedReply reply, String by, Instant at) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement put = connection.prepareStatement(PUT)) {
      put.setString(1, reply.id());
      put.setString(2, reply.team());
      put.setString(3, reply.kommune());
      put.setString(4, reply.title());
      put.setString(5, reply.text());
      put.setString(6, by);
      put.setObject(7, at.atOffset(ZoneOffset.UTC));
      put.executeUpdate();
    }
  }

  void delete(String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from canned_reply where id = cast(? as uuid)")) {
      delete.setString(1, id);
      delete.executeUpdate();
    }
  }

  private static CannedReply read(ResultSet row) throws SQLException {
    return new CannedReply(
        row.getString("id"),
        row.getString("team"),
        row.getString("kommune"),
        row.getString("title"),
        row.getString("text"));
  }
}
