package dk.borgerchat.connectors.postgres;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import dk.borgerchat.connectors.RecentConversations;
import dk.borgerchat.core.conversation.CitizenQuestions;
import dk.borgerchat.core.conversation.Contacts;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.TranscriptBook.Line;
import dk.borgerchat.core.publishing.AskedQuestion;
import dk.borgerchat.core.understanding.IntentId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files what was asked in conversations, for those who work with content, and how they ended. What
 * it has just filed it remembers, so that a long conversation is not read whole with every turn;
 * PostgreSQL stays the only truth: lines that do not follow on what is remembered are read there.
 */
final class QuestionFiling {
  private static final String LINES_OF_SEVERAL =
      """
      select conversation::text, recorded from transcript_line
      where conversation = any (?::uuid[]) order by conversation, sequence
      """;
  private static final String FILE =
      """
      insert into citizen_question
        (conversation, sequence, kommune, at, text, candidates, met, intent)
      values (?, ?, ?, ?, ?, ?::json, ?, ?)
      on conflict (conversation, sequence)
        do update set met = excluded.met, intent = excluded.intent
        where citizen_question.met <> excluded.met
      """;

  private final RecordedJson recorded;
  private final CandidatesJson candidates;
  private final Cache<ConversationId, Conversation> filed =
      RecentConversations.remembering(conversation -> conversation.events().size());

  QuestionFiling(ObjectMapper json) {
    this.recorded = new RecordedJson(json);
    this.candidates = new CandidatesJson(json);
  }

  /**
   * Files what these lines add, which stand in the book by now.
   *
   * @param doubtful conversations of which some line was not new
   * @return the conversations with them, to be remembered once all this is committed
   */
  List<Conversation> file(Connection connection, List<Line> lines, Set<ConversationId> doubtful)
      throws SQLException {
    Map<ConversationId, List<Recorded>> added = new LinkedHashMap<>();
    for (Line line : lines) {
      added.computeIfAbsent(line.conversation(), unused -> new ArrayList<>()).add(line.recorded());
    }
    List<Conversation> grown = new ArrayList<>();
    List<ConversationId> unknown = new ArrayList<>();
    try (PreparedStatement file = connection.prepareStatement(FILE);
        ContactFiling contacts = new ContactFiling(connection)) {
      added.forEach((id, events) -> {
        Conversation before = doubtful.contains(id) ? null : filed.getIfPresent(id);
        if (before != null && follow(before, events)) {
          grown.add(with(before, events));
        } else {
          filed.invalidate(id);
          unknown.add(id);
        }
      });
      grown.addAll(read(connection, unknown));
      for (Conversation conversation : grown) {
        add(file, contacts, filed.getIfPresent(conversation.id()), conversation);
      }
      file.executeBatch();
      contacts.write();
    }
    return grown;
  }

  /** From here on these need not be read again. */
  void remember(List<Conversation> conversations) {
    conversations.forEach(conversation -> filed.put(conversation.id(), conversation));
  }

  void forget(ConversationId id) {
    filed.invalidate(id);
  }

  private static boolean follow(Conversation before, List<Recorded> events) {
    long next = before.sequence();
    for (Recorded event : events) {
      next++;
      if (event.sequence() != next) {
        return false;
      }
    }
    return true;
  }

  private static Conversation with(Conversation before, List<Recorded> added) {
    List<Recorded> all = new ArrayList<>(before.events());
    all.addAll(added);
    return Conversation.of(before.id(), all);
  }

  private void add(
      PreparedStatement file,
      ContactFiling contacts,
      @Nullable Conversation before,
      Conversation now)
      throws SQLException {
    contacts.add(now, before == null ? List.of() : Contacts.of(before));
    List<AskedQuestion> known = before == null ? List.of() : CitizenQuestions.of(before);
    for (AskedQuestion question : CitizenQuestions.of(now)) {
      if (!known.contains(question)) {
        add(file, question);
      }
    }
  }

  private void add(PreparedStatement file, AskedQuestion question) throws SQLException {
    IntentId intent = question.intent();
    file.setObject(1, UUID.fromString(question.conversation()));
    file.setLong(2, question.sequence());
    file.setString(3, question.kommune().value());
    file.setObject(4, question.at().atOffset(ZoneOffset.UTC));
    file.setString(5, question.text().value());
    file.setString(6, candidates.write(question.candidates()));
    file.setString(7, question.met().name());
    file.setString(8, intent == null ? null : intent.value());
    file.addBatch();
  }

  /** Lines whose beginning has not come yet are no conversation. */
  private List<Conversation> read(Connection connection, List<ConversationId> ids)
      throws SQLException {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, List<Recorded>> conversations = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(LINES_OF_SEVERAL)) {
      statement.setObject(1, ids.stream().map(ConversationId::toString).toArray(String[]::new));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          conversations
              .computeIfAbsent(rows.getString(1), unused -> new ArrayList<>())
              .add(recorded.read(rows.getString(2)));
        }
      }
    }
    return conversations.entrySet().stream()
        .filter(one -> one.getValue().getFirst().event() instanceof Opened)
        .map(one -> Conversation.of(ConversationId.of(one.getKey()), one.getValue()))
        .toList();
  }
}
