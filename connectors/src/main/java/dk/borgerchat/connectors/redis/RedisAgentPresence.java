package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.handoff.AgentPresence;
import io.lettuce.core.Range;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Agents' last signs of life in Redis: one sorted set, scored by milliseconds. */
@ApplicationScoped
public class RedisAgentPresence implements AgentPresence {
  private final RedisClusterCommands<String, String> redis;
  private final DueTimes times;
  private final Clock clock;

  public RedisAgentPresence(
      RedisClusterCommands<String, String> redis, DueTimes times, Clock clock) {
    this.redis = redis;
    this.times = times;
    this.clock = clock;
  }

  @Override
  public int agentsPresent() {
    Range<Long> lately = Range.create(stale(), Long.MAX_VALUE);
    return Math.toIntExact(redis.zcount(Keys.AGENTS, lately));
  }

  @Override
  public boolean isPresent(Agent agent) {
    Double seen = redis.zscore(Keys.AGENTS, agent.id());
    return seen != null && seen >= stale();
  }

  @Override
  public void seen(Agent agent) {
    redis.zadd(Keys.AGENTS, (double) clock.millis(), agent.id());
  }

  private long stale() {
    return clock.millis() - times.agentSilence().toMillis();
  }
}
