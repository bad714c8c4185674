package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Agent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The presence's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryAgentPresence implements AgentPresence {
  private final Map<Agent, Instant> seen = new ConcurrentHashMap<>();
  private final Duration silence;
  private final Clock clock;

  /** An agent counts as present for {@code silence} after each sign of life. */
  public InMemoryAgentPresence(Duration silence, Clock clock) {
    this.silence = silence;
    this.clock = clock;
  }

  @Override
  public int agentsPresent() {
    return Math.toIntExact(seen.keySet().stream().filter(this::isPresent).count());
  }

  @Override
  public boolean isPresent(Agent agent) {
    Instant last = seen.get(agent);
    return last != null && !last.isBefore(clock.instant().minus(silence));
  }

  @Override
  public void seen(Agent agent) {
    seen.put(agent, clock.instant());
  }
}
