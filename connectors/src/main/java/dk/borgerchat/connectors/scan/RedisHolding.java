package dk.borgerchat.connectors.scan;

import io.lettuce.core.Range;
import io.lettuce.core.RedisClient;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanIterator;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Every key of a Redis server with all it holds. Of a cluster, this server's part.
 *
 * @param uri as in {@code borgerchat.redis.uri}
 */
record RedisHolding(String uri) implements Holding {
  private static final int AT_A_TIME = 1000;

  @Override
  public String name() {
    return "Redis";
  }

  @Override
  public void read(BiConsumer<String, String> reader) {
    RedisClient client = RedisClient.create(uri);
    try (StatefulRedisConnection<String, String> connection = client.connect()) {
      RedisCommands<String, String> redis = connection.sync();
      ScanIterator.scan(redis, ScanArgs.Builder.limit(AT_A_TIME))
          .forEachRemaining(key -> {
            reader.accept("key", key);
            values(redis, key).forEach(value -> reader.accept(kind(key), value));
          });
    } finally {
      client.shutdown();
    }
  }

  private static List<String> values(RedisCommands<String, String> redis, String key) {
    return switch (redis.type(key)) {
      case "string" -> List.of(String.valueOf(redis.get(key)));
      case "list" -> redis.lrange(key, 0, -1);
      case "hash" -> List.of(redis.hgetall(key).toString());
      case "set" -> List.copyOf(redis.smembers(key));
      case "zset" -> redis.zrange(key, 0, -1);
      case "stream" ->
          redis.xrange(key, Range.unbounded()).stream().map(m -> m.getBody().toString()).toList();
      default -> List.of();
    };
  }

  /** The key without its partition and id: {@code events}. */
  private static String kind(String key) {
    return key.replaceFirst("^\\{[^}]*}:", "").replaceFirst(":[0-9a-f-]{16,}$", "");
  }
}
