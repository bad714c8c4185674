package dk.borgerchat.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NetworkKeyTest {
  private final RedisClient client = RedisClient.create(System.getProperty("borgerchat.redis.uri"));
  private final StatefulRedisConnection<String, String> redis = client.connect();
  private final Instant now = Instant.now();

  @AfterEach
  void close() {
    redis.close();
    client.shutdown();
  }

  @Test
  void isTheSameForAddressesOfOneNetworkHoweverTheyAreWritten() {
    NetworkKey key = at(now);
    assertThat(key.of("192.0.2.7")).isEqualTo(key.of("192.0.2.250")).hasSize(16);
    assertThat(key.of("192.0.2.7")).isNotEqualTo(key.of("192.0.3.7"));
    assertThat(key.of("2001:db8::1"))
        .isEqualTo(key.of("2001:db8:0:0:0:0:0:1"))
        .isEqualTo(key.of("2001:0db8:0000:ffff::2%eth0"))
        .isNotEqualTo(key.of("2001:db8:1::1"));
    assertThat(key.of("::ffff:192.0.2.7")).isEqualTo(key.of("192.0.2.7"));
  }

  @Test
  void isTheSameOnAllNodesAndAnotherTheNextDay() {
    assertThat(at(now).of("192.0.2.7")).isEqualTo(at(now).of("192.0.2.7"));
    assertThat(at(now.plus(Duration.ofDays(1))).of("192.0.2.7"))
        .isNotEqualTo(at(now).of("192.0.2.7"));
  }

  @Test
  void itsSaltIsGoneTenMinutesAfterItsDay() {
    at(now);
    long left = redis.sync().pttl("network:salt:" + now.atOffset(ZoneOffset.UTC).toLocalDate());
    assertThat(Duration.ofMillis(left))
        .isPositive()
        .isLessThan(Duration.ofHours(24).plusMinutes(11));
  }

  /** A node of its own. */
  private NetworkKey at(Instant instant) {
    NetworkKey key = new NetworkKey("a secret", redis.sync(), Clock.fixed(instant, ZoneOffset.UTC));
    key.renew();
    return key;
  }
}
