package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The citizens' presence's twin in memory; passes the same contract test. Thread-safe. */
public final class InMemoryCitizenPresence implements CitizenPresence {
  private final Map<ConversationId, Instant> signs = new ConcurrentHashMap<>();
  private final Clock clock;

  public InMemoryCitizenPresence(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void seen(ConversationId conversation) {
    signs.put(conversation, clock.instant());
  }

  @Override
  public Optional<Instant> lastSeen(ConversationId conversation) {
    return Optional.ofNullable(signs.get(conversation));
  }
}
