package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationId;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The conversations this node has just had in its hands, so that they need not be read whole again.
 * Redis stays the only truth: whoever finds one here compares its last line with the store's. An
 * idle conversation is dropped with the next that comes. Safe for any number of threads.
 */
final class RecentConversations {
  private static final int MOST = 5_000;
  private static final long IDLE_NANOS = Duration.ofMinutes(2).toNanos();

  private final Map<ConversationId, Known> recent = new LinkedHashMap<>();

  /**
   * A conversation as this node last saw it.
   *
   * @param last its last event, as it stands in Redis
   * @param seen when, by {@link System#nanoTime}
   */
  record Known(Conversation conversation, String last, long seen) {}

  synchronized Optional<Known> find(ConversationId id) {
    return Optional.ofNullable(recent.get(id));
  }

  /** Keeps it as the newest, and drops the oldest where they are idle or too many. */
  synchronized void keep(Conversation conversation, String last) {
    long now = System.nanoTime();
    recent.remove(conversation.id());
    recent.put(conversation.id(), new Known(conversation, last, now));
    Iterator<Known> oldestFirst = recent.values().iterator();
    while (recent.size() > 1 && isDropped(oldestFirst.next(), now)) {
      oldestFirst.remove();
    }
  }

  private boolean isDropped(Known oldest, long now) {
    return recent.size() > MOST || now - oldest.seen() > IDLE_NANOS;
  }

  synchronized void forget(ConversationId id) {
    recent.remove(id);
  }
}
