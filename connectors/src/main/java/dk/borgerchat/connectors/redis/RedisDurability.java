package dk.borgerchat.connectors.redis;

import io.lettuce.core.RedisException;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Checks at start that Redis keeps what it has accepted, and says so when it does not: what we
 * confirm to a citizen must survive the server's death.
 */
@ApplicationScoped
public class RedisDurability {
  private static final Logger LOG = Logger.getLogger(RedisDurability.class);
  private static final Map<String, String> WANTED =
      Map.of("appendonly", "yes", "appendfsync", "always", "maxmemory-policy", "noeviction");

  private final RedisClusterCommands<String, String> redis;
  private final RedisConfig config;

  public RedisDurability(RedisClusterCommands<String, String> redis, RedisConfig config) {
    this.redis = redis;
    this.config = config;
  }

  void check(@Observes StartupEvent start) {
    weaknesses().forEach(LOG::warn);
  }

  /**
   * One sentence for each setting that is weaker than wanted, with what to do; empty when sound.
   */
  List<String> weaknesses() {
    List<String> weaknesses = new ArrayList<>();
    try {
      for (Map.Entry<String, String> wanted : WANTED.entrySet()) {
        String found = redis.configGet(wanted.getKey()).get(wanted.getKey());
        if (!wanted.getValue().equals(found)) {
          weaknesses.add(
              "Redis has %s %s, so accepted messages may be lost. Set it to %s."
                  .formatted(wanted.getKey(), found, wanted.getValue()));
        }
      }
    } catch (RedisException forbidden) {
      if (!config.durabilityConfirmed()) {
        weaknesses.add(
            "Redis does not tell its settings ("
                + forbidden.getMessage()
                + "). Confirm appendonly yes, appendfsync always and noeviction by setting"
                + " borgerchat.redis.durability-confirmed=true.");
      }
    }
    return weaknesses;
  }
}
