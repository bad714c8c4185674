package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lettuce.core.RedisException;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Takes the facts of the contract in and keeps the board. A fact that comes again changes nothing:
 * it carries a sequence number the board has already seen.
 */
@ApplicationScoped
public class DeskFacts {
  private static final int SUMMARY_LENGTH = 120;
  private static final String PREFIX = "dk.borgerchat.handoff.";

  private final DeskBoard board;
  private final ObjectMapper json;

  public DeskFacts(DeskBoard board, ObjectMapper json) {
    this.board = board;
    this.json = json;
  }

  /** Takes one fact; throws on a broken record, which then goes to the dead-letter topic. */
  @Incoming("desk-facts")
  @Blocking
  @Retry(
      retryOn = RedisException.class,
      maxRetries = -1,
      delay = 1,
      delayUnit = ChronoUnit.SECONDS,
      maxDuration = 0)
  public void take(String record) throws JsonProcessingException {
    JsonNode event = json.readTree(record);
    String type = event.path("type").asText();
    String id = event.path("subject").asText();
    JsonNode data = event.path("data");
    Optional<DeskChat> known = board.find(id);
    if (known.isPresent()
        && known.get().sequence() >= data.path("sequence").asLong(Long.MAX_VALUE)) {
      return;
    }
    switch (type) {
      case PREFIX + "requested.v1", PREFIX + "transferred.v1" -> requested(id, event, data);
      case PREFIX + "claimed.v1" -> known.ifPresent(chat -> claimed(chat, data));
      case PREFIX + "refused.v1" -> refused(id, data);
      case PREFIX + "citizen-said.v1" -> known.ifPresent(chat -> said(chat, event, "citizen"));
      case PREFIX + "agent-said.v1" -> known.ifPresent(chat -> said(chat, event, "agent"));
      case PREFIX + "cancelled.v1", PREFIX + "expired.v1", PREFIX + "ended.v1" ->
          known.ifPresent(chat -> board.save(chat.over(epoch(data), sequence(data))));
      case PREFIX + "corrected.v1",
          PREFIX + "noted.v1",
          PREFIX + "citizen-typing.v1",
          PREFIX + "citizen-left.v1",
          PREFIX + "citizen-returned.v1" -> {}
      case PREFIX + "deleted.v1" -> board.delete(id);
      default -> throw new IllegalArgumentException("Unknown fact or version: " + type);
    }
  }

  private void requested(String id, JsonNode event, JsonNode data) {
    List<DeskChat.Line> lines = new ArrayList<>();
    String summary = "";
    for (JsonNode line : data.path("transcript")) {
      lines.add(line(line));
      if (line.path("from").asText().equals("citizen")
          && (summary.isEmpty() || !isSmallTalk(line))) {
        summary = line.path("text").asText();
      }
    }
    board.put(
        new DeskChat(
            id,
            "waiting",
            data.path("kommune").asText(),
            data.path("language").asText(),
            data.path("reason").asText(),
            data.path("priority").asInt(1),
            event.path("time").asText(),
            textOrNull(data, "page"),
            summary.substring(0, Math.min(SUMMARY_LENGTH, summary.length())),
            null,
            null,
            epoch(data),
            sequence(data)),
        lines);
  }

  private void claimed(DeskChat chat, JsonNode data) {
    JsonNode agent = data.path("agent");
    board.save(
        chat.taken(
            agent.path("id").asText(), agent.path("name").asText(), epoch(data), sequence(data)));
  }

  private void refused(String id, JsonNode data) {
    board.refused(
        new DeskBoard.Refusal(
            id,
            data.path("agent").path("id").asText(),
            data.path("command").asText(),
            data.path("reason").asText(),
            data.path("owner").asText()));
  }

  private void said(DeskChat chat, JsonNode event, String from) {
    JsonNode data = event.path("data");
    board.add(
        chat,
        new DeskChat.Line(
            sequence(data),
            event.path("time").asText(),
            from,
            data.path("text").asText(),
            null,
            null));
  }

  private static DeskChat.Line line(JsonNode line) {
    JsonNode best = line.path("candidates").path(0);
    return new DeskChat.Line(
        line.path("sequence").asLong(),
        line.path("at").asText(),
        line.path("from").asText(),
        line.path("text").asText(),
        best.isMissingNode() ? textOrNull(line, "intent") : textOrNull(best, "intent"),
        best.isMissingNode() ? null : (Double) best.path("confidence").asDouble());
  }

  /** "Talk to a person" says less of what the citizen came for than the words before it. */
  private static boolean isSmallTalk(JsonNode line) {
    return line.path("candidates").path(0).path("intent").asText().startsWith("samtale.");
  }

  private static @Nullable String textOrNull(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.path(field).asText() : null;
  }

  private static long epoch(JsonNode data) {
    return data.path("epoch").asLong();
  }

  private static long sequence(JsonNode data) {
    return data.path("sequence").asLong();
  }
}
