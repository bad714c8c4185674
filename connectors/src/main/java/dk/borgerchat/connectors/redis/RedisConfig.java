package dk.borgerchat.connectors.redis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where Redis is and what is expected of it. */
@ConfigMapping(prefix = "borgerchat.redis")
public interface RedisConfig {
  /** {@code redis://[user:password@]host:port}, or {@code rediss://} with TLS. */
  @WithDefault("redis://127.0.0.1:6379")
  String uri();

  /** True where the address is a node of a Redis Cluster. */
  @WithDefault("false")
  boolean cluster();

  /** How long a command may take before the store counts as away. */
  @WithDefault("2s")
  Duration timeout();

  /**
   * The operator confirms appendonly, appendfsync always and noeviction, where the server forbids
   * {@code CONFIG GET}.
   */
  @WithDefault("false")
  boolean durabilityConfirmed();

  /**
   * How many replicas must have a turn before it is confirmed (WAIT), 0 for none; on a single
   * server with replicas, not in a cluster.
   */
  @WithDefault("0")
  int replicas();

  /** How long a replica may take before the turn counts as not confirmed. */
  @WithDefault("500ms")
  Duration replicaTimeout();

  /** How long a conversation is kept after its end. */
  @WithDefault("24h")
  Duration keepAfterEnd();
}
