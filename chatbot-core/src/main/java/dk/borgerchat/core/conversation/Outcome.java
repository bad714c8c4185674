package dk.borgerchat.core.conversation;

import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CallBackBooked;
import dk.borgerchat.core.conversation.ConversationEvent.Claimed;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a conversation ended; every one ends in exactly one of these. */
public enum Outcome {
  ANSWERED,
  PERSON,
  CALL_BACK_BOOKED,
  PHONE_NUMBER,
  RIGHT_AUTHORITY,
  LEFT;

  /**
   * The outcome of a conversation that ends after these events: as the last agent summed it up, or
   * the most personal help.
   */
  public static Outcome of(List<Recorded> events) {
    Outcome summedUp = summedUp(events);
    if (summedUp != null) {
      return summedUp;
    }
    if (any(events, Claimed.class::isInstance)) {
      return PERSON;
    }
    if (any(events, CallBackBooked.class::isInstance)) {
      return CALL_BACK_BOOKED;
    }
    return any(events, Outcome::isAnswer) ? ANSWERED : LEFT;
  }

  private static @Nullable Outcome summedUp(List<Recorded> events) {
    for (Recorded recorded : events.reversed()) {
      if (recorded.event() instanceof BackToBot back && back.wrapUp() != null) {
        return back.wrapUp().outcome();
      }
    }
    return null;
  }

  private static boolean any(List<Recorded> events, Predicate<ConversationEvent> kind) {
    return events.stream().map(Recorded::event).anyMatch(kind);
  }

  private static boolean isAnswer(ConversationEvent event) {
    return event instanceof BotSaid(BotMessage message) && message.kind() == BotMessage.Kind.ANSWER;
  }
}
