package dk.borgerchat.core.conversation;

import java.util.function.Consumer;

/**
 * Says on every node that something happened in a conversation, without saying what: whoever cares
 * reads on from the last sequence it knows. A signal may be lost, so listeners also look by
 * themselves now and then.
 */
public interface TurnSignals {
  /** Calls {@code listener} after each stored turn, on a thread that must not be blocked. */
  void listen(Consumer<ConversationId> listener);
}
