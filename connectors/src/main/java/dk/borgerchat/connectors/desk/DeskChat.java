package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chat as the desk shows it.
 *
 * @param id the conversation's id
 * @param state {@code waiting}, {@code taken} or {@code over}
 * @param kommune four digits
 * @param language of the citizen
 * @param reason why a person is needed: {@code asked, misunderstood, urgent}
 * @param priority 0 before 1
 * @param since when the citizen began to wait, ISO 8601
 * @param page where the citizen is; null where unknown
 * @param summary the citizen's last words, shortened
 * @param agent who has it, by user name; null while it waits
 * @param agentName the same, as shown
 * @param epoch to send with a command
 * @param sequence of the last line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeskChat(
    String id,
    String state,
    String kommune,
    String language,
    String reason,
    int priority,
    String since,
    @Nullable String page,
    String summary,
    @Nullable String agent,
    @Nullable String agentName,
    long epoch,
    long sequence) {

  /** A line of the thread. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      long sequence,
      String at,
      String from,
      String text,
      @Nullable String intent,
      @Nullable Double confidence) {}

  /** A chat with its thread. */
  public record Thread(DeskChat chat, List<Line> lines) {}

  DeskChat taken(String by, String name, long newEpoch, long newSequence) {
    return new DeskChat(
        id,
        "taken",
        kommune,
        language,
        reason,
        priority,
        since,
        page,
        summary,
        by,
        name,
        newEpoch,
        newSequence);
  }

  DeskChat over(long newEpoch, long newSequence) {
    return new DeskChat(
        id,
        "over",
        kommune,
        language,
        reason,
        priority,
        since,
        page,
        summary,
        agent,
        agentName,
        newEpoch,
        newSequence);
  }

  DeskChat read(long newSequence) {
    return new DeskChat(
        id,
        state,
        kommune,
        language,
        reason,
        priority,
        since,
        page,
        summary,
        agent,
        agentName,
        epoch,
        newSequence);
  }
}
