package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Agent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The presence's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryAgentPresence implements AgentPresence {
  private final Map<String, Sign> signs = new ConcurrentHashMap<>();
  private final Duration silence;
  private final Clock clock;

  private record Sign(PresentAgent agent, Instant at) {}

  /** An agent counts as present for {@code silence} after each sign of life. */
  public InMemoryAgentPresence(Duration silence, Clock clock) {
    this.silence = silence;
    this.clock = clock;
  }

  @Override
  public List<PresentAgent> present() {
    return signs.values().stream()
        .filter(this::isFresh)
        .map(Sign::agent)
        .sorted(Comparator.comparing(present -> present.agent().id()))
        .toList();
  }

  @Override
  public boolean isPresent(Agent agent) {
    Sign last = signs.get(agent.id());
    return last != null && isFresh(last);
  }

  @Override
  public Optional<Instant> lastSeen(Agent agent) {
    return Optional.ofNullable(signs.get(agent.id())).map(Sign::at);
  }

  @Override
  public void seen(PresentAgent agent) {
    signs.put(agent.agent().id(), new Sign(agent, clock.instant()));
  }

  private boolean isFresh(Sign sign) {
    return !sign.at().isBefore(clock.instant().minus(silence));
  }
}
