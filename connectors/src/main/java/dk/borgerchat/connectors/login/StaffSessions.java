package dk.borgerchat.connectors.login;

import dk.borgerchat.connectors.login.StaffUser.Limits;
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
            "roles", CommaList.write(user.roles()),
            "kommuner", CommaList.write(user.limits().kommuner()),
            "skills", CommaList.write(user.limits().skills()),
            "team", user.limits().team(),
            "capacity", Integer.toString(user.limits().capacity())));
    redis.expire(key, LIFE);
    return secret;
  }

  /** Whose session it is; empty where it is none or over. */
  Optional<StaffUser> find(String secret) {
    Map<String, String> session = redis.hgetall(key(secret));
    return session.isEmpty() ? Optional.empty() : Optional.of(read(session));
  }

  private static StaffUser read(Map<String, String> session) {
    return new StaffUser(
        session.getOrDefault("username", ""),
        session.getOrDefault("name", ""),
        CommaList.read(session.getOrDefault("roles", "")),
        new Limits(
            CommaList.read(session.getOrDefault("kommuner", "")),
            CommaList.read(session.getOrDefault("skills", "")),
            session.getOrDefault("team", ""),
            Integer.parseInt(session.getOrDefault("capacity", "1"))));
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
