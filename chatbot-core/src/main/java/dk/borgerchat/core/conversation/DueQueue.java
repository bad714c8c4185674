package dk.borgerchat.core.conversation;

import java.time.Instant;
import java.util.List;

/**
 * The conversations the clock must look at. Any node may take what is due; two nodes taking the
 * same do no harm, since only one of their turns is accepted.
 */
public interface DueQueue {
  /** Conversations due at {@code now}, at most {@code limit}, earliest first. */
  List<ConversationId> due(Instant now, int limit);

  /** Looks again later at a conversation in which nothing had to happen. */
  void postpone(ConversationId id, Instant until);

  /** Never looks at it again: it has ended, expired or was deleted. */
  void forget(ConversationId id);
}
