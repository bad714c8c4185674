package dk.borgerchat.core;

import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.ConversationStore.Appended;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.Turn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Stores what one door decided, exactly once: a repeated cause gives the first result again, and
 * when somebody else's turn came first the decision is made anew on what is now true.
 *
 * @param store where conversations are kept
 * @param clock what the time is
 */
record Turns(ConversationStore store, Clock clock) {
  private static final int TRIES = 20;

  /** Decides what happens in a conversation as it stands. */
  interface Step {
    /** The events that follow, or why nothing can. */
    Result decide(Conversation conversation);
  }

  /** Events that follow, or a refusal. */
  sealed interface Result {
    /** Stored if nobody was faster; no events mean there is nothing to do. */
    record Happened(List<? extends ConversationEvent> events) implements Result {}

    /** Nothing is stored. */
    record Refused(Taken why) implements Result {}
  }

  /** Nothing follows the end. */
  Taken store(ConversationId id, Cause cause, Step step) {
    return storeAlsoAfterTheEnd(
        id,
        cause,
        conversation ->
            conversation.owner() instanceof Owner.Nobody
                ? new Result.Refused(new Taken.Over())
                : step.decide(conversation));
  }

  /** For what may still be said of a conversation that has ended. */
  Taken storeAlsoAfterTheEnd(ConversationId id, Cause cause, Step step) {
    for (int tried = 0; tried < TRIES; tried++) {
      Optional<Conversation> found = store.find(id);
      if (found.isEmpty()) {
        return new Taken.NoConversation();
      }
      Conversation conversation = found.get();
      List<Recorded> before = conversation.turnOf(cause);
      if (!before.isEmpty()) {
        return new Taken.Done(before, conversation);
      }
      switch (step.decide(conversation)) {
        case Result.Refused refused -> {
          return refused.why();
        }
        case Result.Happened happened -> {
          if (happened.events().isEmpty()) {
            return new Taken.Done(List.of(), conversation);
          }
          Turn turn = conversation.next(cause, clock.instant(), happened.events());
          if (store.append(turn) == Appended.STORED) {
            return new Taken.Done(turn.events(), turn.after());
          }
        }
      }
    }
    throw new IllegalStateException(
        "Conversation " + id + " changed " + TRIES + " times under one message. Try again.");
  }
}
