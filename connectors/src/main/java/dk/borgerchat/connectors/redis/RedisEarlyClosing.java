package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.handoff.EarlyClosing;
import io.lettuce.core.SetArgs;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The early closing in Redis: its text, which expires when the closing does. */
@ApplicationScoped
public class RedisEarlyClosing implements EarlyClosing {
  private final RedisClusterCommands<String, String> redis;
  private final Clock clock;

  public RedisEarlyClosing(RedisClusterCommands<String, String> redis, Clock clock) {
    this.redis = redis;
    this.clock = clock;
  }

  @Override
  public Optional<String> text() {
    return Optional.ofNullable(redis.get(Keys.CLOSED_EARLY));
  }

  @Override
  public void close(String text, Instant until) {
    long millis = Duration.between(clock.instant(), until).toMillis();
    if (millis > 0) {
      redis.set(Keys.CLOSED_EARLY, text, SetArgs.Builder.px(millis));
    }
  }

  @Override
  public void reopen() {
    redis.del(Keys.CLOSED_EARLY);
  }
}
