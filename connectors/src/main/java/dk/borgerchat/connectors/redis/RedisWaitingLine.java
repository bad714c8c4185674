package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.handoff.Waiting;
import dk.borgerchat.core.handoff.WaitingLine;
import io.lettuce.core.ScoredValue;
import io.lettuce.core.SetArgs;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who waits, in Redis: a sorted set for each partition, which the append script keeps. A score is
 * the rank times ten to the thirteenth plus the milliseconds, so that one number orders all.
 */
@ApplicationScoped
public class RedisWaitingLine implements WaitingLine {
  private static final long RANK = 10_000_000_000_000L;
  private static final int WAITS = 20;
  private static final Duration WAITS_KEPT = Duration.ofHours(1);
  private static final Duration TOLD_KEPT = Duration.ofMinutes(1);

  private final RedisClusterCommands<String, String> redis;

  public RedisWaitingLine(RedisClusterCommands<String, String> redis) {
    this.redis = redis;
  }

  /** Score and member of one who waits. */
  static List<String> entry(Waiting waiting) {
    return List.of(
        Long.toString(waiting.rank() * RANK + waiting.since().toEpochMilli()),
        waiting.conversation() + "|" + waiting.line());
  }

  @Override
  public List<Waiting> waiting() {
    List<Waiting> all = new ArrayList<>();
    for (int partition = 0; partition < Keys.PARTITIONS; partition++) {
      redis
          .zrangeWithScores(Keys.waiting(partition), 0, -1)
          .forEach(entry -> all.add(waiting(entry)));
    }
    all.sort(null);
    return all;
  }

  @Override
  public void tookAfter(Duration wait) {
    redis.lpush(Keys.WAITS, Long.toString(wait.toMillis()));
    redis.ltrim(Keys.WAITS, 0, WAITS - 1L);
    redis.pexpire(Keys.WAITS, WAITS_KEPT.toMillis());
  }

  @Override
  public void toldByCentre(Duration wait) {
    redis.set(
        Keys.WAIT_TOLD, Long.toString(wait.toMillis()), SetArgs.Builder.px(TOLD_KEPT.toMillis()));
  }

  @Override
  public Optional<Duration> usualWait() {
    String told = redis.get(Keys.WAIT_TOLD);
    if (told != null) {
      return Optional.of(Duration.ofMillis(Long.parseLong(told)));
    }
    List<Long> waits =
        redis.lrange(Keys.WAITS, 0, -1).stream().map(Long::valueOf).sorted().toList();
    return waits.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(waits.get(waits.size() / 2)));
  }

  private static Waiting waiting(ScoredValue<String> entry) {
    String[] member = entry.getValue().split("\\|", 2);
    long score = (long) entry.getScore();
    return new Waiting(
        ConversationId.of(member[0]),
        member[1],
        Math.toIntExact(score / RANK),
        Instant.ofEpochMilli(score % RANK));
  }
}
