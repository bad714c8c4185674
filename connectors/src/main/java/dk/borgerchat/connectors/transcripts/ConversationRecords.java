package dk.borgerchat.connectors.transcripts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.Erasure;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.conversation.TranscriptBook.BookUnavailable;
import dk.borgerchat.core.conversation.TranscriptBook.Line;
import dk.borgerchat.core.handoff.CallBackBook;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings every turn from Kafka into the book of transcripts, many at a time, and deletes what was
 * deleted on request. While PostgreSQL is away the same records are tried again; a record that
 * cannot be read is left out and logged without its words, so that no dead-letter topic holds them.
 */
@ApplicationScoped
public class ConversationRecords {
  private static final Logger LOG = Logger.getLogger(ConversationRecords.class);
  private static final String TURN = "dk.borgerchat.conversation.turn.v1";
  private static final String DELETED = "dk.borgerchat.conversation.deleted.v1";

  private final TranscriptBook book;
  private final ObjectMapper json;
  private final Erasure erasure;

  public ConversationRecords(TranscriptBook book, ObjectMapper json, Erasure erasure) {
    this.book = book;
    this.json = json;
    this.erasure = erasure;
  }

  /**
   * Takes records in their order, one batch after another: on virtual threads a conversation's next
   * words could overtake its beginning, and would be dropped. The same again changes nothing.
   */
  @Incoming("transcripts")
  @Blocking
  @Retry(
      retryOn = {BookUnavailable.class, CallBackBook.BookUnavailable.class},
      maxRetries = -1,
      delay = 1,
      delayUnit = ChronoUnit.SECONDS,
      maxDuration = 0)
  public void take(List<String> records) {
    List<Line> lines = new ArrayList<>();
    List<ConversationId> deleted = new ArrayList<>();
    for (String record : records) {
      read(record, lines, deleted);
    }
    book.keep(lines);
    deleted.forEach(erasure::fromBooks);
  }

  /** What is read of a CloudEvent. */
  private record Told(String type, ConversationId subject, Data data) {
    Told {
      Objects.requireNonNull(type);
      Objects.requireNonNull(subject);
      Objects.requireNonNull(data);
    }
  }

  /**
   * What it carries.
   *
   * @param events of a turn; null in everything else
   */
  private record Data(@Nullable List<Recorded> events) {}

  private void read(String record, List<Line> lines, List<ConversationId> deleted) {
    try {
      Told told = json.readValue(record, Told.class);
      if (told == null) {
        throw new IllegalArgumentException("a record without anything");
      }
      ConversationId id = told.subject();
      switch (told.type()) {
        case TURN ->
            Objects.requireNonNullElse(told.data().events(), List.<Recorded>of())
                .forEach(recorded -> lines.add(new Line(id, recorded)));
        case DELETED -> deleted.add(id);
        default -> LOG.debugf("No line of a transcript: %s", told.type());
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      LOG.warnf(
          "A record of borgerchat.conversations could not be read and is in no transcript (%s)",
          e.getClass().getSimpleName());
    }
  }
}
