package dk.borgerchat.connectors.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.Erasure;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.InMemoryConversationStore;
import dk.borgerchat.core.conversation.InMemoryTranscriptBook;
import dk.borgerchat.core.conversation.TranscriptBook.Access;
import dk.borgerchat.core.handoff.InMemoryCallBackBook;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversationRecordsTest {
  private static final String OPENED =
      """
      {"sequence":1,"epoch":1,"at":"2026-11-26T10:00:00Z","cause":{"kind":"CITIZEN","id":"open"},
       "event":{"type":"opened","kommune":"0999","language":"da"}}\
      """;

  private final InMemoryTranscriptBook book = new InMemoryTranscriptBook();
  private final Erasure erasure =
      new Erasure(
          new InMemoryConversationStore(DueTimes.USUAL),
          book,
          new InMemoryCallBackBook(),
          Clock.systemUTC());
  private final ConversationRecords records =
      new ConversationRecords(book, JsonForTests.mapper(), erasure);
  private final ConversationId id = new ConversationId(UUID.randomUUID());

  @Test
  void aTurnIsKept() {
    records.take(List.of(record("turn", "{\"events\":[" + OPENED + "]}")));

    assertThat(read()).hasValueSatisfying(kept -> assertThat(kept.sequence()).isEqualTo(1));
  }

  @Test
  void whatCannotBeReadKeepsNothingElseAway() {
    records.take(
        List.of(
            "no JSON",
            "null",
            "{}",
            "{\"type\":\"dk.borgerchat.conversation.turn.v1\",\"data\":{}}",
            record("turn", "{\"events\":[{\"sequence\":\"first\"}]}"),
            record("turn", "{}"),
            record("of-a-later-version", "{}"),
            record("turn", "{\"events\":[" + OPENED + "]}")));

    assertThat(read()).isPresent();
  }

  @Test
  void aDeletionTakesAwayWhatCameBeforeIt() {
    records.take(List.of(record("turn", "{\"events\":[" + OPENED + "]}"), record("deleted", "{}")));

    assertThat(read()).isEmpty();
  }

  private Optional<Conversation> read() {
    return book.read(id, new Access("nobody", "a test", Set.of(), Instant.EPOCH));
  }

  private String record(String name, String data) {
    return """
    {"specversion":"1.0","id":"1","source":"/borgerchat","type":"dk.borgerchat.conversation.%s.v1",
     "subject":"%s","time":"2026-11-26T10:00:00Z","data":%s}\
    """
        .formatted(name, id, data);
  }
}
