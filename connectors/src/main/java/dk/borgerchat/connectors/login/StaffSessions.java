package dk.borgerchat.connectors.login;

import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Open staff sessions, in Redis for all nodes. The cookie holds 32 random bytes; Redis holds only
 * their hash, so that a copy of the store opens nothing.
 */
@ApplicationScoped
public class StaffSessions {
  static final Duration LIFE = Duration.ofHours(10);

  private final RedisClusterCommands<String, String> redis;
  private final SecureRandom random = new SecureRandom();

  public StaffSessions(RedisClusterCommands<String, String> redis) {
    this.redis = redis;
  }

  /** Opens a session and gives what its cookie holds. */
  String open(StaffUser user) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String key = key(secret);
    redis.hset(
        key,
        Map.of(
            "username", user.username(),
            "name", user.name(),
            "roles", String.join(",", user.roles())));
    redis.expire(key, LIFE);
    return secret;
  }

  /** Whose session it is; empty where it is none or over. */
  Optional<StaffUser> find(String secret) {
    Map<String, String> session = redis.hgetall(key(secret));
    return session.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StaffUser(
                session.getOrDefault("username", ""),
                session.getOrDefault("name", ""),
                Set.of(session.getOrDefault("roles", "").split(","))));
  }

  void close(String secret) {
    redis.del(key(secret));
  }

  private static String key(String secret) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return "staff:session:" + HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks SHA-256", e);
    }
  }
}
