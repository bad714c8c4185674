package dk.borgerchat.connectors.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.NettyCustomizer;
import io.netty.channel.Channel;
import io.netty.handler.flush.FlushConsolidationHandler;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * The one connection to Redis, shared by all threads, whose commands leave together where several
 * wait. While Redis is away commands fail at once instead of waiting in a queue, so that nothing is
 * half accepted; Lettuce reconnects by itself.
 */
@Startup
@ApplicationScoped
public class RedisConnection {
  private static final int MOST_TOGETHER = 256;

  private final ClientResources resources =
      ClientResources.builder().nettyCustomizer(new Together()).build();

  private final AutoCloseable client;
  private final StatefulConnection<String, String> connection;
  private final StatefulRedisPubSubConnection<String, String> signals;
  private final RedisClusterCommands<String, String> commands;
  private final RedisClusterAsyncCommands<String, String> later;

  public RedisConnection(RedisConfig config) {
    RedisURI uri = RedisURI.create(config.uri());
    uri.setTimeout(config.timeout());
    if (config.cluster()) {
      RedisClusterClient cluster = RedisClusterClient.create(resources, uri);
      cluster.setOptions(
          ClusterClientOptions.builder()
              .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
              .build());
      StatefulRedisClusterConnection<String, String> connected = cluster.connect();
      client = cluster;
      connection = connected;
      commands = connected.sync();
      later = connected.async();
      signals = cluster.connectPubSub();
    } else {
      RedisClient single = RedisClient.create(resources, uri);
      single.setOptions(
          ClientOptions.builder()
              .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
              .build());
      StatefulRedisConnection<String, String> connected = single.connect();
      client = single;
      connection = connected;
      commands = connected.sync();
      later = connected.async();
      signals = single.connectPubSub();
    }
  }

  /** The commands a single server and a cluster have in common; any number of threads. */
  @Produces
  @Singleton
  RedisClusterCommands<String, String> commands() {
    return commands;
  }

  /** The same without waiting. */
  @Produces
  @Singleton
  RedisClusterAsyncCommands<String, String> later() {
    return later;
  }

  /** The connection that listens to channels. */
  @Produces
  @Singleton
  StatefulRedisPubSubConnection<String, String> signals() {
    return signals;
  }

  @PreDestroy
  void close() throws Exception {
    signals.close();
    connection.close();
    client.close();
    resources.shutdown(0, 2, TimeUnit.SECONDS).get();
  }

  /** Writes to the server once for all commands that came while it was busy. */
  private static final class Together implements NettyCustomizer {
    @Override
    public void afterChannelInitialized(Channel channel) {
      channel.pipeline().addFirst(new FlushConsolidationHandler(MOST_TOGETHER, true));
    }
  }
}
