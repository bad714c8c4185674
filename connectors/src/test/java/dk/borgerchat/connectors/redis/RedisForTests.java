package dk.borgerchat.connectors.redis;

import java.time.Duration;

/** The real Redis of this test run. */
final class RedisForTests {
  static final RedisConnection CONNECTION = new RedisConnection(config(uri()));

  private RedisForTests() {}

  static String uri() {
    return System.getProperty("borgerchat.redis.uri");
  }

  static RedisConfig config(String uri) {
    return config(uri, 0);
  }

  static RedisConfig config(String uri, int replicas) {
    return new RedisConfig() {
      @Override
      public String uri() {
        return uri;
      }

      @Override
      public boolean cluster() {
        return false;
      }

      @Override
      public Duration timeout() {
        return Duration.ofSeconds(2);
      }

      @Override
      public boolean durabilityConfirmed() {
        return false;
      }

      @Override
      public int replicas() {
        return replicas;
      }

      @Override
      public Duration replicaTimeout() {
        return Duration.ofMillis(500);
      }

      @Override
      public Duration keepAfterEnd() {
        return Duration.ofHours(24);
      }
    };
  }
}
