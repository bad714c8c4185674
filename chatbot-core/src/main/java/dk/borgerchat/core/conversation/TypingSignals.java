package dk.borgerchat.core.conversation;

import java.util.function.BiConsumer;

/**
 * Says on every node that an agent is writing in a conversation. Ephemeral: not stored, not
 * numbered, and lost without harm.
 */
public interface TypingSignals {
  /** An agent is writing; fails silently while the signals cannot be carried. */
  void types(ConversationId conversation, Agent agent);

  /** Calls {@code listener} for each signal, on a thread that must not be blocked. */
  void listen(BiConsumer<ConversationId, Agent> listener);
}
