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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Call backs in PostgreSQL; the phone number is encrypted and goes when the call is over. Bookings
 * of one slot stand in line behind an advisory lock, so that it never takes more than it may.
 */
@ApplicationScoped
public class PostgresCallBackBook implements CallBackBook {
  private static final String COLUMNS =
      "receipt, conversation, kommune, phone, topic, booked_at, slot, missed";
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('call-back'), ?)";
  private static final String KNOWN = "select 1 from call_back where receipt = ?";
  private static final String COUNT =
      "select count(*) from call_back where slot = ? and receipt <> ? and done_at is null";
  private static final String INSERT =
      "insert into call_back (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String MOVE =
      "update call_back set slot = ? where receipt = ? and done_at is null";
  private static final String MISSED =
      "update call_back set slot = ?, missed = missed + 1 where receipt = ? and done_at is null";
  private static final String FIND =
      "select " + COLUMNS + " from call_back where receipt = ? and done_at is null";
  private static final String WAITING =
      "select "
          + COLUMNS
          + " from call_back where done_at is null order by slot, booked_at limit ?";
  private static final String TAKEN =
      "select slot, count(*) from call_back where slot >= ? and done_at is null group by slot";
  private static final String CLOSE =
      """
      update call_back set done_at = ?, closed_as = ?, phone = null
      where receipt = ? and done_at is null
      """;

  private static final String DELETE = "delete from call_back where conversation = ?";

  private final DataSource database;
  private final PhoneNumberSeal seal;

  public PostgresCallBackBook(DataSource database, PhoneNumberSeal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Booking book(CallBack callBack, int capacity) {
    return inTransaction(connection -> {
      lock(connection, callBack.slot());
      if (exists(connection, callBack.receipt())) {
        return Booking.BOOKED;
      }
      if (isFull(connection, callBack.slot(), callBack.receipt(), capacity)) {
        return Booking.FULL;
      }
      insert(connection, callBack);
      return Booking.BOOKED;
    });
  }

  @Override
  public Booking move(String receipt, Instant slot, int capacity) {
    return inTransaction(connection -> {
      lock(connection, slot);
      if (isFull(connection, slot, receipt, capacity)) {
        return Booking.FULL;
      }
      return change(connection, MOVE, time(slot), receipt) == 1 ? Booking.BOOKED : Booking.UNKNOWN;
    });
  }

  @Override
  public Optional<CallBack> find(String receipt) {
    return select(FIND, receipt, this::read).stream().findFirst();
  }

  @Override
  public List<CallBack> waiting(int limit) {
    return select(WAITING, limit, this::read);
  }

  @Override
  public Map<Instant, Integer> taken(Instant from) {
    Map<Instant, Integer> taken = new TreeMap<>();
    select(TAKEN, time(from), row -> Map.entry(instant(row, 1), row.getInt(2)))
        .forEach(slot -> taken.put(slot.getKey(), slot.getValue()));
    return taken;
  }

  @Override
  public void missed(String receipt, Instant nextSlot) {
    int unused = inTransaction(connection -> change(connection, MISSED, time(nextSlot), receipt));
  }

  @Override
  public void close(String receipt, Instant at, Closing how) {
    int unused =
        inTransaction(connection -> change(connection, CLOSE, time(at), how.name(), receipt));
  }

  @Override
  public void delete(ConversationId conversation) {
    int unused = inTransaction(connection -> change(connection, DELETE, conversation.value()));
  }

  /** One use of the database; whole or not at all. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Reads one row. */
  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> T inTransaction(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private static void lock(Connection connection, Instant slot) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setInt(1, Long.hashCode(slot.getEpochSecond()));
      lock.execute();
    }
  }

  private static boolean exists(Connection connection, String receipt) throws SQLException {
    try (PreparedStatement known = connection.prepareStatement(KNOWN)) {
      known.setString(1, receipt);
      try (ResultSet row = known.executeQuery()) {
        return row.next();
      }
    }
  }

  private static boolean isFull(Connection connection, Instant slot, String receipt, int capacity)
      throws SQLException {
    try (PreparedStatement count = connection.prepareStatement(COUNT)) {
      count.setObject(1, time(slot));
      count.setString(2, receipt);
      try (ResultSet row = count.executeQuery()) {
        return row.next() && row.getInt(1) >= capacity;
      }
    }
  }

  private void insert(Connection connection, CallBack callBack) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, callBack.receipt());
      insert.setObject(2, callBack.conversation().value());
      insert.setString(3, callBack.kommune().value());
      insert.setBytes(4, seal.seal(callBack.phone()));
      insert.setString(5, callBack.topic());
      insert.setObject(6, time(callBack.bookedAt()));
      insert.setObject(7, time(callBack.slot()));
      insert.setInt(8, callBack.missed());
      insert.executeUpdate();
    }
  }

  private static int change(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      return update.executeUpdate();
    }
  }

  private <T> List<T> select(String sql, Object value, Row<T> reader) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, value);
      try (ResultSet rows = select.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
          found.add(reader.read(rows));
        }
        return found;
      }
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
        row.getTimestamp("booked_at").toInstant(),
        row.getTimestamp("slot").toInstant(),
        row.getInt("missed"));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static BookUnavailable unavailable(SQLException e) {
    return new BookUnavailable(
        "PostgreSQL does not answer ("
            + e.getMessage()
            + "). Check quarkus.datasource.jdbc.url; nothing was changed.",
        e);
  }
}
