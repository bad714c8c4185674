package dk.borgerchat.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.connectors.Limiter.Count;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimiterTest {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private final RedisClient client = RedisClient.create(System.getProperty("borgerchat.redis.uri"));
  private final StatefulRedisConnection<String, String> redis = client.connect();
  private final Limiter limiter = new Limiter(redis.sync(), redis.async());
  private final String one = UUID.randomUUID().toString();
  private final String all = UUID.randomUUID().toString();

  @AfterEach
  void close() {
    redis.close();
    client.shutdown();
  }

  @Test
  void letsAsMuchPassAsIsAllowedAlsoWhenAllComeAtOnce() {
    long passed =
        IntStream.range(0, 200)
            .mapToObj(i -> limiter.countLater(WINDOW, List.of(new Count(one, 50))))
            .map(verdict -> verdict.toCompletableFuture().join())
            .filter(Limiter.Verdict::passes)
            .count();

    assertThat(passed).isEqualTo(50);
  }

  @Test
  void tellsWhichIsFullAndHowLongToWait() {
    List<Count> counts = List.of(new Count(one, 10), new Count(all, 1));
    assertThat(limiter.count(WINDOW, counts).passes()).isTrue();

    Limiter.Verdict refused = limiter.count(WINDOW, counts);
    assertThat(refused.full()).isEqualTo(2);
    assertThat(refused.pause()).isPositive().isLessThanOrEqualTo(WINDOW);
  }

  @Test
  void whatOneSendsTooMuchDoesNotCountAgainstAll() {
    List<Count> flood = List.of(new Count(one, 3), new Count(all, 10));
    IntStream.range(0, 100).forEach(i -> limiter.count(WINDOW, flood));

    assertThat(redis.sync().get("{limit}:" + all)).isEqualTo("3");
  }

  @Test
  void startsAnewAfterItsWindow() {
    Count once = new Count(one, 1);
    limiter.count(Duration.ofSeconds(1), List.of(once));
    assertThat(limiter.count(Duration.ofSeconds(1), List.of(once)).passes()).isFalse();

    org.awaitility.Awaitility.await()
        .until(() -> limiter.count(Duration.ofSeconds(1), List.of(once)).passes());
  }
}
