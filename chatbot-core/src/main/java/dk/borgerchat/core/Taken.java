package dk.borgerchat.core;

import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.Recorded;
import java.util.List;

/** What became of what somebody did in a conversation. */
public sealed interface Taken {
  /**
   * Done and stored; or done before, with the same events.
   *
   * @param events of its turn, in order
   * @param conversation as it stands after them
   */
  record Done(List<Recorded> events, Conversation conversation) implements Taken {
    public Done {
      events = List.copyOf(events);
    }
  }

  /** There is no such conversation: it never was, has expired or was deleted. */
  record NoConversation() implements Taken {}

  /** The button is not on offer any more, or the rated event is no answer. */
  record WrongChoice() implements Taken {}

  /** The time to be called back is taken, or is none; nothing is booked. */
  record SlotTaken() implements Taken {}

  /** The conversation has ended. */
  record Over() implements Taken {}

  /** The kommune is paused or has left, so the bot says nothing; a person may go on. */
  record NotServed() implements Taken {}
}
