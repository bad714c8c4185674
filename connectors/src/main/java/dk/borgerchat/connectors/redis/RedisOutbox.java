package dk.borgerchat.connectors.redis;

import dk.borgerchat.connectors.Script;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Outbox;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.SetArgs;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The outbox in Redis: a stream for each partition. A short lease keeps one node at a partition, so
 * that a conversation's records leave in order; a consumer group would hand neighbouring entries to
 * different nodes.
 */
@ApplicationScoped
public class RedisOutbox implements Outbox {
  private static final int AT_A_TIME = 100;
  private static final long LEASE_MILLIS = 30_000;

  private final String node = UUID.randomUUID().toString();
  private final RedisClusterCommands<String, String> redis;
  private final Script releaseLease;

  public RedisOutbox(RedisClusterCommands<String, String> redis) {
    this.redis = redis;
    this.releaseLease = Script.load("release-lease", redis);
  }

  @Override
  public int partitions() {
    return Keys.PARTITIONS;
  }

  @Override
  public int partitionOf(ConversationId conversation) {
    return Keys.partition(conversation);
  }

  @Override
  public int drain(int partition, Publisher publisher) {
    if (waiting(partition).isEmpty() || !lease(partition)) {
      return 0;
    }
    try {
      List<StreamMessage<String, String>> waiting = waiting(partition);
      if (!waiting.isEmpty()) {
        publisher.publish(waiting.stream().map(RedisOutbox::delivery).toList());
        String[] ids = waiting.stream().map(StreamMessage::getId).toArray(String[]::new);
        redis.xdel(Keys.outbox(partition), ids);
      }
      return waiting.size();
    } finally {
      long unused = releaseLease.run(redis, new String[] {Keys.relay(partition)}, node);
    }
  }

  private List<StreamMessage<String, String>> waiting(int partition) {
    return redis.xrange(Keys.outbox(partition), Range.unbounded(), Limit.from(AT_A_TIME));
  }

  private boolean lease(int partition) {
    SetArgs ifFree = SetArgs.Builder.nx().px(LEASE_MILLIS);
    return redis.set(Keys.relay(partition), node, ifFree) != null;
  }

  private static Delivery delivery(StreamMessage<String, String> message) {
    Map<String, String> body = message.getBody();
    ConversationId id = ConversationId.of(body.getOrDefault("id", ""));
    return body.containsKey("first")
        ? new Delivery.Turned(id, number(body, "first"), number(body, "last"))
        : new Delivery.Deleted(id);
  }

  private static long number(Map<String, String> body, String field) {
    return Long.parseLong(body.getOrDefault(field, ""));
  }
}
