package dk.borgerchat.core;

import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.handoff.PhoneNumber;
import dk.borgerchat.core.privacy.CitizenText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen does in a conversation.
 *
 * @param conversation which
 * @param id given by the client, 1-100 characters; the same id twice is done once
 * @param act what
 */
public record CitizenMessage(ConversationId conversation, String id, Act act) {
  /** The cause of the turn this message makes. */
  public Cause cause() {
    return new Cause(Cause.Kind.CITIZEN, id);
  }

  /** What a citizen can do. */
  public sealed interface Act {
    /** Write. */
    record Say(CitizenText text) implements Act {}

    /** Press the offered button with that choice id. */
    record Choose(String choice) implements Act {}

    /** Say whether the answer with that sequence number helped. */
    record Rate(long answer, boolean helped) implements Act {}

    /** Say how the whole conversation was, 1 (poor) to 5 (good); also after its end. */
    record RateConversation(int score) implements Act {}

    /** Say that one is still there, so that the conversation does not end for want of words. */
    record Stay() implements Act {}

    /**
     * Ask to be called back on a number.
     *
     * @param slot the beginning of a free time; null for the first
     */
    record LeaveNumber(PhoneNumber phone, @Nullable Instant slot) implements Act {}

    /** End the part with a person, or, with the bot, the conversation. */
    record End() implements Act {}
  }
}
