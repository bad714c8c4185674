package dk.borgerchat.core.conversation;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * What must still be told to the outside: every stored turn and every deletion, kept until the
 * publisher has been acknowledged. Spread over partitions; within one partition the order is that
 * of storing, and only one node publishes at a time.
 */
public interface Outbox {
  /** How many partitions there are, at least 1. */
  int partitions();

  /**
   * Calls {@code listener} with the partition to which this node has added something, on the thread
   * that added it, which must not be blocked. What other nodes add they publish themselves; what a
   * node leaves behind when it dies is found by looking.
   */
  void listen(IntConsumer listener);

  /**
   * Publishes and then removes what waits in a partition, until nothing does. Does nothing where
   * another node is at it. What the publisher throws passes through, and everything stays for a
   * later try, so a delivery may be published more than once.
   *
   * @return how many deliveries were published
   */
  int drain(int partition, Publisher publisher);

  /** Tells the outside, and returns only once it has been acknowledged. */
  interface Publisher {
    /** Publishes in this order. */
    void publish(List<Delivery> deliveries);
  }

  /** Something to tell. */
  sealed interface Delivery {
    /** Which conversation it is about. */
    ConversationId conversation();

    /**
     * A turn was stored.
     *
     * @param first sequence of its first event
     * @param last sequence of its last event
     */
    record Turned(ConversationId conversation, long first, long last) implements Delivery {}

    /** A conversation was deleted, and every copy must be. */
    record Deleted(ConversationId conversation) implements Delivery {}
  }
}
