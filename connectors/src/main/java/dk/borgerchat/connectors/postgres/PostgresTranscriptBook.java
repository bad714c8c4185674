package dk.borgerchat.connectors.postgres;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Retention;
import dk.borgerchat.core.conversation.TranscriptBook;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Transcripts in PostgreSQL. A deletion and a copy that comes at the same moment cannot miss each
 * other for long: the deletion also comes over Kafka, behind every copy.
 */
@ApplicationScoped
public class PostgresTranscriptBook implements TranscriptBook {
  private static final String BEGIN =
      """
      insert into transcript (conversation, kommune, last_at) select ?, ?, ?
      where not exists (select from deleted_conversation where conversation = ?)
      on conflict do nothing
      """;
  private static final String ADD =
      """
      with line as (
        select * from unnest(?::uuid[], ?::bigint[], ?::timestamptz[], ?::json[])
          as line (conversation, sequence, at, recorded)),
      seen as (
        update transcript t set last_at = greatest(t.last_at, last.at)
        from (select conversation, max(at) as at from line group by conversation) last
        where t.conversation = last.conversation
        and not exists (select from deleted_conversation d where d.conversation = t.conversation)
        returning t.conversation)
      insert into transcript_line (conversation, sequence, recorded)
      select conversation, sequence, recorded from line join seen using (conversation)
      on conflict do nothing returning conversation || '/' || sequence
      """;
  private static final String REMEMBER_DELETION =
      "insert into deleted_conversation (conversation, at) values (?, ?) on conflict do nothing";
  private static final String DELETE =
      "delete from transcript where conversation = ? and case_number is null";
  private static final String KOMMUNER =
      "select distinct kommune from transcript where case_number is null";
  private static final String FORGET =
      "delete from transcript where case_number is null and kommune = ? and last_at < ?";
  private static final String FORGET_DELETIONS =
      """
      delete from deleted_conversation d where at < ?
      and not exists (select from transcript t where t.conversation = d.conversation)
      """;
  private static final String AUDIT =
      """
      insert into access_audit (at, by_user, act, conversation, reason, case_number)
      values (?, ?, ?, ?, ?, ?)
      """;
  private static final String LIVING =
      """
      conversation = ? and (cardinality(?) = 0 or kommune = any (?))
      and not exists (select from deleted_conversation d where d.conversation = t.conversation)
      """;
  private static final String ALL_OF =
      """
      select conversation::text from transcript t where kommune = ?
      and not exists (select from deleted_conversation d where d.conversation = t.conversation)
      order by last_at, conversation
      """;
  private static final String LINES =
      "select recorded from transcript_line where conversation = ? order by sequence";

  private final DataSource database;
  private final RecordedJson recorded;
  private final QuestionFiling questions;

  public PostgresTranscriptBook(DataSource database, ObjectMapper json) {
    this.database = database;
    this.recorded = new RecordedJson(json);
    this.questions = new QuestionFiling(json);
  }

  @Override
  public void keep(List<Line> lines) {
    if (!lines.isEmpty()) {
      questions.remember(
          transaction(connection -> questions.file(connection, lines, write(connection, lines))));
    }
  }

  /** Writes lines; returns the conversations of which one was here already, or may not be kept. */
  private Set<ConversationId> write(Connection connection, List<Line> lines) throws SQLException {
    begin(connection, lines);
    String[] conversations = column(lines, line -> line.conversation().toString());
    Long[] sequences = lines.stream().map(line -> line.recorded().sequence()).toArray(Long[]::new);
    String[] times = column(lines, line -> line.recorded().at().toString());
    String[] events = column(lines, line -> recorded.write(line.recorded()));
    Set<String> added = Set.copyOf(texts(connection, ADD, conversations, sequences, times, events));
    return lines.stream()
        .filter(line -> !added.contains(line.conversation() + "/" + line.recorded().sequence()))
        .map(Line::conversation)
        .collect(Collectors.toSet());
  }

  private static void begin(Connection connection, List<Line> lines) throws SQLException {
    try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
      for (Line line : lines) {
        if (line.recorded().event() instanceof Opened opened) {
          UUID id = line.conversation().value();
          Object at = time(line.recorded().at());
          set(begin, id, opened.kommune().value(), at, id).addBatch();
        }
      }
      begin.executeBatch();
    }
  }

  private static String[] column(List<Line> lines, Function<Line, String> text) {
    return lines.stream().map(text).toArray(String[]::new);
  }

  @Override
  public void delete(ConversationId id, Instant at) {
    questions.forget(id);
    transaction(connection -> {
      countAsEnded(connection, id, at);
      change(connection, REMEMBER_DELETION, id.value(), time(at));
      return change(connection, DELETE, id.value());
    });
  }

  /** That somebody was helped is counted though nothing is kept of it. */
  private void countAsEnded(Connection connection, ConversationId id, Instant at)
      throws SQLException {
    Conversation said = conversation(connection, id);
    if (said.events().isEmpty() || !(said.events().getFirst().event() instanceof Opened)) {
      return;
    }
    try (ContactFiling contacts = new ContactFiling(connection)) {
      contacts.add(said.owner() instanceof Owner.Nobody ? said : ended(said, at), List.of());
      contacts.write();
    }
  }

  private static Conversation ended(Conversation said, Instant at) {
    Ended ended = new Ended(Outcome.of(said.events()));
    return said.next(new Cause(Cause.Kind.CITIZEN, "delete"), at, List.of(ended)).after();
  }

  @Override
  public int forget(Retention retention, Instant now) {
    return transaction(connection -> {
      change(connection, FORGET_DELETIONS, time(now.minus(DELETION_REMEMBERED)));
      int forgotten = 0;
      for (String kommune : texts(connection, KOMMUNER)) {
        Instant oldest = retention.oldest(new KommuneCode(kommune), now);
        forgotten += change(connection, FORGET, kommune, time(oldest));
      }
      return forgotten;
    });
  }

  @Override
  public Optional<Conversation> read(ConversationId id, Access access) {
    return transaction(connection -> {
      audit(connection, "read", id, access, null);
      String known = "select conversation::text from transcript t where " + LIVING;
      return texts(connection, known, id.value(), kommuner(access), kommuner(access)).isEmpty()
          ? Optional.empty()
          : Optional.of(conversation(connection, id));
    });
  }

  @Override
  public boolean preserve(ConversationId id, String caseNumber, Access access) {
    String preserve = "update transcript t set case_number = ? where " + LIVING;
    return transaction(connection -> {
      audit(connection, "preserve", id, access, caseNumber);
      String[] kommuner = kommuner(access);
      return change(connection, preserve, caseNumber, id.value(), kommuner, kommuner) == 1;
    });
  }

  @Override
  public Optional<Conversation> transfer(ConversationId id, Access access) {
    String release =
        """
        update transcript set case_number = null where conversation = ? and case_number is not null
        and (cardinality(?) = 0 or kommune = any (?))
        """;
    String deleteIfAsked =
        DELETE + " and conversation in (select conversation from deleted_conversation)";
    return transaction(connection -> {
      audit(connection, "transfer", id, access, null);
      String[] kommuner = kommuner(access);
      if (change(connection, release, id.value(), kommuner, kommuner) == 0) {
        return Optional.empty();
      }
      Conversation transferred = conversation(connection, id);
      change(connection, deleteIfAsked, id.value());
      return Optional.of(transferred);
    });
  }

  @Override
  public void takeOut(KommuneCode kommune, Access access, Consumer<Conversation> each) {
    if (!access.sees(kommune)) {
      return;
    }
    transaction(connection -> {
      List<String> all = texts(connection, ALL_OF, kommune.value());
      try (PreparedStatement audit = connection.prepareStatement(AUDIT)) {
        for (String id : all) {
          UUID one = UUID.fromString(id);
          set(audit, time(access.at()), access.by(), "take-out", one, access.reason(), null)
              .addBatch();
        }
        audit.executeBatch();
      }
      connection.commit();
      for (String id : all) {
        Conversation one = conversation(connection, ConversationId.of(id));
        if (!one.events().isEmpty()) {
          each.accept(one);
        }
      }
      return all.size();
    });
  }

  private static void audit(
      Connection connection, String act, ConversationId id, Access access, @Nullable String number)
      throws SQLException {
    change(
        connection,
        AUDIT,
        time(access.at()),
        access.by(),
        act,
        id.value(),
        access.reason(),
        number);
  }

  private Conversation conversation(Connection connection, ConversationId id) throws SQLException {
    return Conversation.of(
        id, texts(connection, LINES, id.value()).stream().map(recorded::read).toList());
  }

  private static String[] kommuner(Access access) {
    return access.kommuner().stream().map(KommuneCode::value).toArray(String[]::new);
  }

  private static Object time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  private <T> T transaction(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.in(connection);
        connection.commit();
        return result;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new BookUnavailable(
          "PostgreSQL does not take transcripts ("
              + e.getMessage()
              + "). Check quarkus.datasource.jdbc.url; nothing was changed.",
          e);
    }
  }

  private static int change(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return set(statement, values).executeUpdate();
    }
  }

  private static List<String> texts(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = set(statement, values).executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private static PreparedStatement set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int index = 0; index < values.length; index++) {
      statement.setObject(index + 1, values[index]);
    }
    return statement;
  }
}
