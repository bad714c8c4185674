package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the queue.
 *
 * @param place 1 for the next to be taken from the same list
 * @param usualWait how long it has usually taken of late; null where that is not known
 */
public record QueuePlace(int place, @Nullable Duration usualWait) {
  /** The place among all who wait, in their order; empty for one who does not. */
  public static Optional<QueuePlace> of(
      ConversationId conversation, List<Waiting> waiting, Optional<Duration> usualWait) {
    return waiting.stream()
        .filter(one -> one.conversation().equals(conversation))
        .findFirst()
        .map(mine -> new QueuePlace(1 + before(mine, waiting), usualWait.orElse(null)));
  }

  private static int before(Waiting mine, List<Waiting> waiting) {
    return Math.toIntExact(
        waiting.stream()
            .takeWhile(one -> !one.equals(mine))
            .filter(one -> one.line().equals(mine.line()))
            .count());
  }
}
