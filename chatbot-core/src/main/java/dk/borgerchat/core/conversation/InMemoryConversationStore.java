package dk.borgerchat.core.conversation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The store's twin in memory, for {@code ./dev talk} and for tests; passes the same contract test
 * as the real one. Safe for any number of threads.
 */
public final class InMemoryConversationStore implements ConversationStore, DueQueue {
  private final Map<ConversationId, Conversation> conversations = new HashMap<>();
  private final Map<ConversationId, Instant> dueTimes = new HashMap<>();
  private final DueTimes times;

  public InMemoryConversationStore(DueTimes times) {
    this.times = times;
  }

  /** All there are, in no order. */
  public synchronized Stream<Conversation> all() {
    return List.copyOf(conversations.values()).stream();
  }

  @Override
  public synchronized Optional<Conversation> find(ConversationId id) {
    return Optional.ofNullable(conversations.get(id));
  }

  @Override
  public Optional<Conversation> findWith(ConversationId id, long sequence) {
    return find(id).filter(found -> found.sequence() >= sequence);
  }

  @Override
  public List<Recorded> eventsAfter(ConversationId id, long sequence) {
    return find(id)
        .map(found -> found.events().stream().filter(e -> e.sequence() > sequence).toList())
        .orElse(List.of());
  }

  @Override
  public synchronized Appended append(Turn turn) {
    Conversation stored =
        conversations.getOrDefault(turn.conversation(), Conversation.empty(turn.conversation()));
    if (stored.sequence() != turn.before().sequence() || stored.epoch() != turn.before().epoch()) {
      return Appended.STALE;
    }
    conversations.put(turn.conversation(), turn.after());
    Instant next = times.next(turn.after());
    if (next == null) {
      dueTimes.remove(turn.conversation());
    } else {
      dueTimes.put(turn.conversation(), next);
    }
    return Appended.STORED;
  }

  @Override
  public synchronized void delete(ConversationId id) {
    conversations.remove(id);
    dueTimes.remove(id);
  }

  @Override
  public synchronized List<ConversationId> due(Instant now, int limit) {
    return dueTimes.entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(now))
        .sorted(Map.Entry.comparingByValue())
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public synchronized void postpone(ConversationId id, Instant until) {
    dueTimes.computeIfPresent(id, (key, before) -> until);
  }

  @Override
  public synchronized void forget(ConversationId id) {
    dueTimes.remove(id);
  }
}
