package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.handoff.CallBack;
import dk.borgerchat.core.handoff.CallBackBook;
import dk.borgerchat.core.kommune.KommuneCode;
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

/** Call backs in PostgreSQL; the phone number is encrypted and goes when the call is done. */
@ApplicationScoped
public class PostgresCallBackBook implements CallBackBook {
  private static final String INSERT =
      """
      insert into call_back (receipt, conversation, kommune, phone, topic, booked_at)
      values (?, ?, ?, ?, ?, ?) on conflict (receipt) do nothing
      """;
  private static final String WAITING =
      """
      select receipt, conversation, kommune, phone, topic, booked_at
      from call_back where done_at is null order by booked_at limit ?
      """;
  private static final String DONE =
      "update call_back set done_at = ?, phone = null where receipt = ? and done_at is null";

  private final DataSource database;
  private final PhoneNumberSeal seal;

  public PostgresCallBackBook(DataSource database, PhoneNumberSeal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public void book(CallBack callBack) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, callBack.receipt());
      insert.setObject(2, callBack.conversation().value());
      insert.setString(3, callBack.kommune().value());
      insert.setBytes(4, seal.seal(callBack.phone()));
      insert.setString(5, callBack.topic());
      insert.setObject(6, callBack.bookedAt().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  @Override
  public List<CallBack> waiting(int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(WAITING)) {
      select.setInt(1, limit);
      try (ResultSet rows = select.executeQuery()) {
        List<CallBack> waiting = new ArrayList<>();
        while (rows.next()) {
          waiting.add(read(rows));
        }
        return waiting;
      }
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  @Override
  public void done(String receipt, Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(DONE)) {
      update.setObject(1, at.atOffset(ZoneOffset.UTC));
      update.setString(2, receipt);
      update.executeUpdate();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private CallBack read(ResultSet row) throws SQLException {
    return new CallBack(
        row.getString("receipt"),
        ConversationId.of(row.getString("conversation")),
        new KommuneCode(row.getString("kommune")),
        seal.open(row.getBytes("phone")),
        row.getString("topic"),
        row.getTimestamp("booked_at").toInstant());
  }

  private static BookUnavailable unavailable(SQLException e) {
    return new BookUnavailable(
        "PostgreSQL does not answer ("
            + e.getMessage()
            + "). Check quarkus.datasource.jdbc.url; nothing was changed.",
        e);
  }
}
