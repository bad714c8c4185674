package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.handoff.CitizenPresence;
import io.lettuce.core.SetArgs;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Citizens' last signs of life in Redis, forgotten after an hour. */
@ApplicationScoped
public class RedisCitizenPresence implements CitizenPresence {
  private static final long KEPT_SECONDS = 3_600;

  private final RedisClusterCommands<String, String> redis;
  private final Clock clock;

  public RedisCitizenPresence(RedisClusterCommands<String, String> redis, Clock clock) {
    this.redis = redis;
    this.clock = clock;
  }

  @Override
  public void seen(ConversationId conversation) {
    redis.set(
        Keys.seen(conversation), Long.toString(clock.millis()), SetArgs.Builder.ex(KEPT_SECONDS));
  }

  @Override
  public Optional<Instant> lastSeen(ConversationId conversation) {
    return Optional.ofNullable(redis.get(Keys.seen(conversation)))
        .map(Long::parseLong)
        .map(Instant::ofEpochMilli);
  }
}
