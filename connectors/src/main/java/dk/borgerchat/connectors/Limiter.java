package dk.borgerchat.connectors;

import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Counts how often something happens within a window, in Redis for all nodes together, each time in
 * one atomic script. Safe for any number of threads.
 */
@ApplicationScoped
public class Limiter {
  private static final String TAG = "{limit}:";

  private final RedisClusterCommands<String, String> redis;
  private final RedisClusterAsyncCommands<String, String> later;
  private final Script script;

  public Limiter(
      RedisClusterCommands<String, String> redis, RedisClusterAsyncCommands<String, String> later) {
    this.redis = redis;
    this.later = later;
    this.script = Script.load("limit", redis);
  }

  /**
   * What is counted.
   *
   * @param name of the counter; holds nothing that tells a person
   * @param most how often within the window
   */
  public record Count(String name, int most) {}

  /**
   * Whether it may happen once more.
   *
   * @param full the number of the counter that has had too many, from 1; 0 where none has
   * @param pause until that counter starts anew; zero where none is full
   */
  public record Verdict(int full, Duration pause) {
    static Verdict of(long result) {
      return new Verdict((int) (result % 16), Duration.ofMillis(result / 16));
    }

    /** Nothing stands in its way. */
    public boolean passes() {
      return full == 0;
    }
  }

  /** Counts once for each of at most 15, up to the first that has had too many. */
  public Verdict count(Duration window, List<Count> counts) {
    return Verdict.of(script.run(redis, keys(counts), values(window, counts)));
  }

  /** The same without waiting for Redis; fails where Redis is away. */
  public CompletionStage<Verdict> countLater(Duration window, List<Count> counts) {
    return script.runLater(later, keys(counts), values(window, counts)).thenApply(Verdict::of);
  }

  /** Starts a counter anew. */
  public void forget(String name) {
    redis.del(TAG + name);
  }

  private static String[] keys(List<Count> counts) {
    return counts.stream().map(count -> TAG + count.name()).toArray(String[]::new);
  }

  private static String[] values(Duration window, List<Count> counts) {
    String[] values = new String[counts.size() + 1];
    values[0] = Long.toString(window.toMillis());
    for (int index = 0; index < counts.size(); index++) {
      values[index + 1] = Integer.toString(counts.get(index).most());
    }
    return values;
  }
}
