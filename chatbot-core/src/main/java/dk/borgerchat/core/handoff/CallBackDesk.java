package dk.borgerchat.core.handoff;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CallBackBooked;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.Dialogue;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.understanding.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Books call backs. The phone number goes into the book and nowhere else; the conversation holds
 * the receipt. The receipt follows from conversation and message id, so a retry books nothing
 * twice.
 *
 * @param book where call backs are kept
 */
public record CallBackDesk(CallBackBook book) {
  private static final int RECEIPT_LENGTH = 8;

  /**
   * Books the number and gives the events that follow; a citizen who waited in the queue leaves it.
   */
  public List<ConversationEvent> book(
      Conversation conversation, Cause cause, PhoneNumber phone, Instant now, Release release) {
    Wording words = Wording.of(release.answers(now), conversation);
    String receipt = receipt(conversation, cause);
    book.book(
        new CallBack(
            receipt,
            conversation.id(),
            conversation.kommune(),
            phone,
            topic(conversation, words),
            now));
    List<ConversationEvent> events = new ArrayList<>();
    if (conversation.owner() instanceof Owner.Queue) {
      events.add(new BackToBot(EndedBy.CITIZEN));
    }
    events.add(new CallBackBooked(receipt));
    events.add(new BotSaid(words.say(Phrase.CALL_BACK_BOOKED, Map.of("receipt", receipt))));
    return events;
  }

  private static String topic(Conversation conversation, Wording words) {
    Topic topic = new Dialogue(conversation).topic();
    return topic == null ? "" : words.answer(topic.intent()).map(Answer::title).orElse("");
  }

  private static String receipt(Conversation conversation, Cause cause) {
    byte[] name = (conversation.id() + "/" + cause.id()).getBytes(StandardCharsets.UTF_8);
    String digits = UUID.nameUUIDFromBytes(name).toString().replace("-", "");
    return digits.substring(0, RECEIPT_LENGTH).toUpperCase(Locale.ROOT);
  }
}
