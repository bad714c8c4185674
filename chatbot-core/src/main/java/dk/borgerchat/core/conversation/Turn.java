package dk.borgerchat.core.conversation;

import java.util.List;

/**
 * One step of a conversation: stored whole or not at all.
 *
 * @param before the conversation it follows; its sequence and epoch must still hold when stored
 * @param events at least one, numbered on from there
 * @param after the conversation with these events
 */
public record Turn(Conversation before, List<Recorded> events, Conversation after) {
  public Turn {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("A turn has at least one event");
    }
  }

  /** The conversation it belongs to. */
  public ConversationId conversation() {
    return after.id();
  }
}
