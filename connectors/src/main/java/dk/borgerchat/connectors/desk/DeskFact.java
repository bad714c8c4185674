package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the contract, read with the desk's eyes.
 *
 * @param name without prefix, with its version: {@code requested.v1}
 * @param chat the conversation it is about
 * @param at when it happened
 * @param data the rest
 */
record DeskFact(String name, String chat, Instant at, JsonNode data) {
  private static final int SUMMARY_LENGTH = 120;

  static DeskFact of(JsonNode event) {
    return new DeskFact(
        event.path("type").asText().replaceFirst("^dk\\.borgerchat\\.handoff\\.", ""),
        event.path("subject").asText(),
        Instant.parse(event.path("time").asText()),
        event.path("data"));
  }

  /** Its place; the highest there is for a fact without one. */
  long sequence() {
    return data.path("sequence").asLong(Long.MAX_VALUE);
  }

  long epoch() {
    return data.path("epoch").asLong();
  }

  String text(String field) {
    return data.path(field).asText();
  }

  /** By whom it was ended, and how. */
  DeskChat.Ended ended() {
    return new DeskChat.Ended(text("by"), textOrNull(data, "outcome"));
  }

  DeskChat.Holder agent() {
    JsonNode agent = data.path("agent");
    return new DeskChat.Holder(agent.path("id").asText(), agent.path("name").asText(), at);
  }

  /** The line that was said, from whom. */
  DeskChat.Line said(String from) {
    return new DeskChat.Line(
        sequence(),
        at.toString(),
        from,
        text("text"),
        textOrNull(data.path("agent"), "name"),
        data.hasNonNull("line") ? data.path("line").asLong() : null,
        null,
        null);
  }

  /** The chat that waits. */
  DeskChat waiting() {
    return new DeskChat(chat, DeskChat.WAITING, request(), null, null, false, epoch(), sequence());
  }

  /** Everything said before. */
  List<DeskChat.Line> transcript() {
    List<DeskChat.Line> lines = new ArrayList<>();
    data.path("transcript").forEach(line -> lines.add(line(line)));
    return lines;
  }

  private DeskChat.Request request() {
    String summary = summary();
    return new DeskChat.Request(
        text("kommune"),
        text("language"),
        text("reason"),
        data.path("priority").asInt(1),
        data.path("rank").asInt(data.path("priority").asInt(1)),
        data.hasNonNull("since") ? Instant.parse(text("since")) : at,
        textOrNull(data, "page"),
        summary.substring(0, Math.min(SUMMARY_LENGTH, summary.length())),
        topic(),
        null,
        route());
  }

  /** What the citizen wrote last that was an errand, or else first. */
  private String summary() {
    List<DeskChat.Line> citizens =
        transcript().stream().filter(line -> line.from().equals("citizen")).toList();
    return citizens.reversed().stream()
        .filter(line -> !isSmallTalk(line))
        .findFirst()
        .or(() -> citizens.stream().findFirst())
        .map(DeskChat.Line::text)
        .orElse("");
  }

  /** What the bot answered last, or else understood last. */
  private @Nullable String topic() {
    return transcript().reversed().stream()
        .map(DeskChat.Line::intent)
        .filter(intent -> intent != null && !intent.startsWith("samtale."))
        .findFirst()
        .orElse(null);
  }

  private DeskRoute route() {
    JsonNode to = data.path("to");
    JsonNode agent = to.path("agent");
    return to.isMissingNode()
        ? DeskRoute.ANYBODY
        : new DeskRoute(
            to.path("type").asText(),
            textOrNull(to, "skill"),
            textOrNull(to, "kommune"),
            agent.isMissingNode()
                ? null
                : new DeskRoute.Colleague(agent.path("id").asText(), agent.path("name").asText()));
  }

  private static DeskChat.Line line(JsonNode line) {
    JsonNode best = line.path("candidates").path(0);
    return new DeskChat.Line(
        line.path("sequence").asLong(),
        line.path("at").asText(),
        line.path("from").asText(),
        line.path("text").asText(),
        textOrNull(line, "agent"),
        line.hasNonNull("line") ? line.path("line").asLong() : null,
        best.isMissingNode() ? textOrNull(line, "intent") : textOrNull(best, "intent"),
        best.isMissingNode() ? null : (Double) best.path("confidence").asDouble());
  }

  /** "Talk to a person" says less of what the citizen came for than the words before it. */
  private static boolean isSmallTalk(DeskChat.Line line) {
    return line.intent() != null && line.intent().startsWith("samtale.");
  }

  private static @Nullable String textOrNull(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.path(field).asText() : null;
  }
}
