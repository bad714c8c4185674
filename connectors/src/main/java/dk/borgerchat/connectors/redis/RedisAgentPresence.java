package dk.borgerchat.connectors.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.handoff.AgentPresence;
import dk.borgerchat.core.handoff.PresentAgent;
import io.lettuce.core.KeyValue;
import io.lettuce.core.Range;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Agents' last signs of life in Redis: one sorted set, scored by milliseconds, and a hash with what
 * each can take.
 */
@ApplicationScoped
public class RedisAgentPresence implements AgentPresence {
  private final RedisClusterCommands<String, String> redis;
  private final DueTimes times;
  private final Clock clock;
  private final ObjectMapper json;

  public RedisAgentPresence(
      RedisClusterCommands<String, String> redis, DueTimes times, Clock clock, ObjectMapper json) {
    this.redis = redis;
    this.times = times;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public List<PresentAgent> present() {
    Range<Long> lately = Range.create(stale(), Long.MAX_VALUE);
    String[] ids =
        redis.zrangebyscore(Keys.AGENTS, lately).stream().sorted().toArray(String[]::new);
    return ids.length == 0
        ? List.of()
        : redis.hmget(Keys.AGENT_CARDS, ids).stream()
            .filter(KeyValue::hasValue)
            .map(card -> read(card.getValue()))
            .toList();
  }

  @Override
  public boolean isPresent(Agent agent) {
    Double seen = redis.zscore(Keys.AGENTS, agent.id());
    return seen != null && seen >= stale();
  }

  @Override
  public Optional<Instant> lastSeen(Agent agent) {
    return Optional.ofNullable(redis.zscore(Keys.AGENTS, agent.id()))
        .map(millis -> Instant.ofEpochMilli(millis.longValue()));
  }

  @Override
  public void seen(PresentAgent agent) {
    redis.hset(Keys.AGENT_CARDS, agent.agent().id(), write(agent));
    redis.zadd(Keys.AGENTS, (double) clock.millis(), agent.agent().id());
  }

  private long stale() {
    return clock.millis() - times.agentSilence().toMillis();
  }

  private PresentAgent read(String card) {
    try {
      return json.readValue(card, PresentAgent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An agent in Redis is not of this or an older version", e);
    }
  }

  private String write(PresentAgent agent) {
    try {
      return json.writeValueAsString(agent);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An agent cannot be written as JSON", e);
    }
  }
}
