package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;

/**
 * Tells the contact centre that a citizen is writing. Ephemeral: not stored, not numbered, and lost
 * without harm.
 */
public interface CentreTyping {
  /** The citizen is writing; returns at once and fails silently. */
  void citizenTypes(ConversationId conversation);
}
