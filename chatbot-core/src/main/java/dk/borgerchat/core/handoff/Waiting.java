package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Route;
import java.time.Instant;
import java.util.Comparator;

/**
 * One who waits.
 *
 * @param line on whose list, as a name: those on one list are taken in turn
 * @param rank 0 before 1; see {@link Owner.Queue#rank()}
 * @param since oldest first within a rank
 */
public record Waiting(ConversationId conversation, String line, int rank, Instant since)
    implements Comparable<Waiting> {
  private static final Comparator<Waiting> ORDER =
      Comparator.comparingInt(Waiting::rank)
          .thenComparing(Waiting::since)
          .thenComparing(waiting -> waiting.conversation().toString());

  /** Where a conversation waits that the queue owns. */
  public static Waiting of(ConversationId conversation, Owner.Queue queue) {
    return new Waiting(conversation, lineOf(queue.route()), queue.rank(), queue.since());
  }

  private static String lineOf(Route route) {
    return switch (route) {
      case Route.Anybody anybody -> "anybody";
      case Route.Skill(String skill) -> "skill:" + skill;
      case Route.OfKommune of -> "kommune:" + of.kommune();
      case Route.Colleague colleague -> "colleague:" + colleague.agent().id();
    };
  }

  @Override
  public int compareTo(Waiting other) {
    return ORDER.compare(this, other);
  }
}
