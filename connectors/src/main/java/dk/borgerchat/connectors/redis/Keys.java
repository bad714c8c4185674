package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.conversation.ConversationId;

/** Names of keys. The hash tag in braces keeps all keys of one partition in one cluster slot. */
final class Keys {
  static final int PARTITIONS = 64;

  /**
   * Channel on which every stored turn is signalled, with the conversation's id and nothing else.
   */
  static final String TURNS = "borgerchat:turns";

  static final String AGENTS = "borgerchat:agents";

  private Keys() {}

  static int partition(ConversationId id) {
    return Math.floorMod(id.hashCode(), PARTITIONS);
  }

  /** Hash with epoch and owner. */
  static String conversation(ConversationId id) {
    return tag(partition(id)) + "conversation:" + id;
  }

  /** List of events as JSON; the first has index 0 and sequence 1. */
  static String events(ConversationId id) {
    return tag(partition(id)) + "events:" + id;
  }

  static String outbox(int partition) {
    return tag(partition) + "outbox";
  }

  static String due(int partition) {
    return tag(partition) + "due";
  }

  static String relay(int partition) {
    return tag(partition) + "relay";
  }

  private static String tag(int partition) {
    return "{p" + partition + "}:";
  }
}
