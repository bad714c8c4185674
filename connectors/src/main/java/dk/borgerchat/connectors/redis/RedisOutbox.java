package dk.borgerchat.connectors.redis;

import dk.borgerchat.connectors.Script;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Outbox;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * The outbox in Redis: a stream for each partition. A short lease keeps one node at a partition, so
 * that a conversation's records leave in order; a consumer group would hand neighbouring entries to
 * different nodes.
 */
@ApplicationScoped
public class RedisOutbox implements Outbox {
  private static final String AT_A_TIME = "100";
  private static final String LEASE_MILLIS = "30000";

  private final String node = UUID.randomUUID().toString();
  private final RedisClusterCommands<String, String> redis;
  private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();
  private final Script nextDeliveries;
  private final Script releaseLease;

  public RedisOutbox(RedisClusterCommands<String, String> redis) {
    this.redis = redis;
    this.nextDeliveries = Script.load("next-deliveries", redis);
    this.releaseLease = Script.load("release-lease", redis);
  }

  @Override
  public int partitions() {
    return Keys.PARTITIONS;
  }

  @Override
  public void listen(IntConsumer listener) {
    listeners.add(listener);
  }

  /** This node has stored something that must be told. */
  void added(ConversationId conversation) {
    listeners.forEach(listener -> listener.accept(Keys.partition(conversation)));
  }

  @Override
  public int drain(int partition, Publisher publisher) {
    int published = 0;
    List<Entry> waiting = next(partition, List.of());
    while (!waiting.isEmpty()) {
      try {
        publisher.publish(waiting.stream().map(Entry::delivery).toList());
      } catch (RuntimeException e) {
        long unused = releaseLease.run(redis, new String[] {Keys.relay(partition)}, node);
        throw e;
      }
      published += waiting.size();
      waiting = next(partition, waiting);
    }
    return published;
  }

  /** Removes what is published; what waits next, with the lease held for it. */
  private List<Entry> next(int partition, List<Entry> published) {
    String[] keys = {Keys.relay(partition), Keys.outbox(partition)};
    Stream<String> values =
        Stream.concat(Stream.of(node, LEASE_MILLIS, AT_A_TIME), published.stream().map(Entry::key));
    return nextDeliveries.rows(redis, keys, values.toArray(String[]::new)).stream()
        .map(Entry::of)
        .toList();
  }

  /**
   * What waits.
   *
   * @param key its place in the stream
   */
  private record Entry(String key, Delivery delivery) {
    static Entry of(List<String> row) {
      ConversationId id = ConversationId.of(row.get(1));
      return new Entry(
          row.get(0),
          row.get(2).isEmpty()
              ? new Delivery.Deleted(id)
              : new Delivery.Turned(id, Long.parseLong(row.get(2)), Long.parseLong(row.get(3))));
    }
  }
}
