package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.conversation.ConversationId;

/** Names of keys. The hash tag in braces keeps all keys of one partition in one cluster slot. */
final class Keys {
  static final int PARTITIONS = 64;

  /**
   * Channel on which every stored turn is signalled, with the conversation's id and nothing else.
   */
  static final String TURNS = "borgerchat:turns";

  /** Channel on which it is signalled that an agent is writing. */
  static final String TYPING = "borgerchat:typing";

  /** Sorted set of agents by their last sign of life. */
  static final String AGENTS = "borgerchat:agents";

  /** Hash of what each agent can take. */
  static final String AGENT_CARDS = "borgerchat:agent-cards";

  /** List of the last waits before a claim, in milliseconds. */
  static final String WAITS = "borgerchat:waits";

  /** The wait the centre tells of, in milliseconds. */
  static final String WAIT_TOLD = "borgerchat:wait-told";

  /** What citizens are told while a supervisor has closed the hotline early. */
  static final String CLOSED_EARLY = "borgerchat:closed-early";

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

  /** Sorted set of those who wait: rank and time as score, id and list as member. */
  static String waiting(int partition) {
    return tag(partition) + "waiting";
  }

  /** Last sign of life of a citizen's page, in milliseconds. */
  static String seen(ConversationId id) {
    return tag(partition(id)) + "seen:" + id;
  }

  static String relay(int partition) {
    return tag(partition) + "relay";
  }

  private static String tag(int partition) {
    return "{p" + partition + "}:";
  }
}
