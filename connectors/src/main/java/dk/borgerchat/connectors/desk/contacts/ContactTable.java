package dk.borgerchat.connectors.desk.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All contacts, in PostgreSQL. */
@ApplicationScoped
public class ContactTable {
  private static final String INSERT =
      """
      insert into contact (id, channel, kommune, topic, outcome, agent, seconds, at)
      values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
      """;
  private static final String COUNT =
      """
      select channel, topic, outcome, count(*) as contacts, sum(seconds) as seconds
      from contact where at >= ? group by channel, topic, outcome
      order by contacts desc, channel, topic, outcome
      """;

  private final DataSource database;

  public ContactTable(DataSource database) {
    this.database = database;
  }

  /**
   * How often something ended so.
   *
   * @param seconds all together
   */
  public record Count(
      String channel, @Nullable String topic, String outcome, long contacts, long seconds) {}

  void insert(Contact contact) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, contact.id());
      insert.setString(2, contact.channel().key());
      insert.setString(3, contact.kommune());
      insert.setString(4, contact.topic());
      insert.setString(5, contact.outcome());
      insert.setString(6, contact.agent());
      insert.setInt(7, contact.seconds());
      insert.setObject(8, contact.at().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  /** What all channels have seen since then, the most frequent first. */
  public List<Count> since(Instant start) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT)) {
      select.setObject(1, start.atOffset(ZoneOffset.UTC));
      try (ResultSet rows = select.executeQuery()) {
        List<Count> counts = new ArrayList<>();
        while (rows.next()) {
          counts.add(count(rows));
        }
        return counts;
      }
    }
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(
        row.getString("channel"),
        row.getString("topic"),
        row.getString("outcome"),
        row.getLong("contacts"),
        row.getLong("seconds"));
  }
}
