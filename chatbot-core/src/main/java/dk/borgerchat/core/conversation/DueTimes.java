package dk.borgerchat.core.conversation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long things may take before the clock acts.
 *
 * @param maximumWait in the queue, before the citizen is offered other ways
 * @param agentSilence between two signs of life of an agent, before the chat goes back to the queue
 * @param idle without a word to the bot, before the conversation ends
 */
public record DueTimes(Duration maximumWait, Duration agentSilence, Duration idle) {
  /** When the clock must look at this conversation next; null once it has ended. */
  public @Nullable Instant next(Conversation conversation) {
    return switch (conversation.owner()) {
      case Owner.Bot bot -> conversation.lastAct().plus(idle);
      case Owner.Queue queue -> queue.since().plus(maximumWait);
      case Owner.Person person -> conversation.lastAct().plus(agentSilence);
      case Owner.Nobody nobody -> null;
    };
  }
}
