package dk.borgerchat.core.conversation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long things may take before the clock acts.
 *
 * @param maximumWait in the queue, before the citizen is offered other ways
 * @param agentSilence between two signs of life of an agent, before the chat goes back to the queue
 * @param citizenSilence without a sign of life of the citizen's page, before it counts as gone
 * @param citizenGrace the same, before the conversation ends; longer than the silence
 * @param idle without a word to the bot, before the conversation ends
 */
public record DueTimes(
    Duration maximumWait,
    Duration agentSilence,
    Duration citizenSilence,
    Duration citizenGrace,
    Duration idle) {
  /** For where nobody configures anything: the tools, and tests. */
  public static final DueTimes USUAL =
      new DueTimes(
          Duration.ofMinutes(10),
          Duration.ofSeconds(45),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(30));

  /** When the clock must look at this conversation next; null once it has ended. */
  public @Nullable Instant next(Conversation conversation) {
    return switch (conversation.owner()) {
      case Owner.Bot bot -> conversation.lastAct().plus(idle);
      case Owner.Queue queue ->
          earlier(queue.since().plus(maximumWait), conversation.lastAct().plus(citizenSilence));
      case Owner.Person person ->
          earlier(
              conversation.lastAct().plus(agentSilence),
              conversation.lastAct().plus(citizenSilence));
      case Owner.Nobody nobody -> null;
    };
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
