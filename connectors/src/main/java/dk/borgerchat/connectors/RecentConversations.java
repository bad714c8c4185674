package dk.borgerchat.connectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import dk.borgerchat.core.conversation.ConversationId;
import java.time.Duration;
import java.util.function.ToIntFunction;

/**
 * What a node has just had in its hands of conversations, so that a long one is not read whole with
 * every turn. What is stored never changes, so an event found here is right; whether more has
 * happened, or all was deleted, only the store knows. Dropped after two minutes, so that an idle
 * conversation costs the node nothing.
 */
public final class RecentConversations {
  private static final Duration KEPT = Duration.ofMinutes(2);

  /** About 100 MB; the talks that go on at once at a thousand turns a second. */
  private static final int MOST_EVENTS = 150_000;

  private RecentConversations() {}

  /**
   * An empty one, for any number of threads.
   *
   * @param events how many events of a conversation stand behind a value
   */
  public static <V> Cache<ConversationId, V> remembering(ToIntFunction<V> events) {
    return Caffeine.newBuilder()
        .maximumWeight(MOST_EVENTS)
        .weigher((ConversationId id, V value) -> events.applyAsInt(value))
        .expireAfterWrite(KEPT)
        .scheduler(Scheduler.systemScheduler())
        .build();
  }
}
