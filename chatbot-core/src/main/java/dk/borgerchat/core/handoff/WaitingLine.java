package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who waits for a person, and how long that has taken of late. Safe for any number of threads. */
public interface WaitingLine {
  /** All who wait, those who are taken first in front. */
  List<Waiting> waiting();

  /** An agent took somebody who had waited this long. */
  void tookAfter(Duration wait);

  /** The contact centre says how long it takes; holds for a minute. */
  void toldByCentre(Duration wait);

  /**
   * How long it takes: as the centre says, or the median of the last twenty waits within an hour;
   * empty where neither is known.
   */
  Optional<Duration> usualWait();

  /** Where a conversation stands; empty where it does not wait. */
  default Optional<QueuePlace> placeOf(ConversationId conversation) {
    return QueuePlace.of(conversation, waiting(), usualWait());
  }
}
