package dk.borgerchat.connectors.citizen;

import dk.borgerchat.core.conversation.ConversationId;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How much one conversation and one network may ask within a window, counted in Redis for all nodes
 * together. Throws the 429 problem when it is too much.
 */
@ApplicationScoped
public class RateLimits {
  private final RedisClusterCommands<String, String> redis;
  private final CitizenConfig config;
  private final NetworkKey network;

  public RateLimits(
      RedisClusterCommands<String, String> redis, CitizenConfig config, NetworkKey network) {
    this.redis = redis;
    this.config = config;
    this.network = network;
  }

  void message(ConversationId conversation) {
    count("limit:conversation:" + conversation, config.messagesPerConversation());
  }

  void open(String address) {
    count("limit:network:" + network.of(address), config.conversationsPerNetwork());
  }

  void receipt(String address) {
    count("limit:receipt:" + network.of(address), config.receiptsPerNetwork());
  }

  private void count(String key, int most) {
    long count = redis.incr(key);
    if (count == 1) {
      redis.pexpire(key, config.window().toMillis());
    }
    if (count > most) {
      Long left = redis.pttl(key);
      if (left < 0) {
        redis.pexpire(key, config.window().toMillis());
      }
      throw CitizenProblems.tooMany(Duration.ofMillis(Math.max(1000, left)));
    }
  }
}
