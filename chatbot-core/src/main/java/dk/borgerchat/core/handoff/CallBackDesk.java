package dk.borgerchat.core.handoff;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Phrase;
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
import dk.borgerchat.core.handoff.CallBackBook.Booking;
import dk.borgerchat.core.handoff.CallBackBook.Closing;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.understanding.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books call backs and keeps them. The phone number goes into the book and nowhere else; the
 * conversation holds the receipt. The receipt follows from conversation and message id, so a retry
 * books nothing twice.
 *
 * @param book where call backs are kept
 * @param slots when somebody can call
 * @param hotlineHours where a kommune has no hours of its own
 */
public record CallBackDesk(CallBackBook book, CallBackSlots slots, OpeningHours hotlineHours) {
  private static final int OFFERED = 12;
  private static final int TRIES = 3;
  private static final Duration BETWEEN_TRIES = Duration.ofHours(1);

  /** Digits and letters that are not taken for one another when read aloud or written down. */
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int RECEIPT_LENGTH = 10;

  /** The next free slots for a kommune's citizens, earliest first; each takes calls now. */
  public List<Instant> free(AnswerBook answers, KommuneCode kommune, Instant now) {
    return slots.free(hours(answers, kommune), book.taken(now), now, OFFERED);
  }

  /**
   * Books the number and gives the events that follow; a citizen who waited in the queue leaves it.
   * Empty where the slot is full or is none.
   *
   * @param wished the beginning of a slot; null for the first that is free
   */
  public Optional<List<ConversationEvent>> book(
      Conversation conversation,
      Cause cause,
      PhoneNumber phone,
      @Nullable Instant wished,
      Instant now,
      AnswerBook answers) {
    Wording words = Wording.of(answers, conversation);
    String receipt = receipt(conversation, cause);
    KommuneCode kommune = conversation.kommune();
    return Optional.ofNullable(wished)
        .filter(slot -> slots.isSlot(slot, hours(answers, kommune), now))
        .or(() -> wished == null ? first(answers, kommune, now) : Optional.empty())
        .map(slot ->
            new CallBack(
                receipt,
                conversation.id(),
                kommune,
                phone,
                topic(conversation, words),
                now,
                slot,
                0))
        .filter(callBack -> book.book(callBack, slots.capacity()) == Booking.BOOKED)
        .map(callBack -> book.find(receipt).orElse(callBack))
        .map(callBack -> booked(conversation, callBack, words));
  }

  /** Moves a call back to another slot of the same kommune. */
  public Booking move(String receipt, Instant slot, AnswerBook answers, Instant now) {
    return book.find(receipt)
        .map(found ->
            slots.isSlot(slot, hours(answers, found.kommune()), now)
                ? book.move(receipt, slot, slots.capacity())
                : Booking.FULL)
        .orElse(Booking.UNKNOWN);
  }

  /** Nobody answered: tried again twice, an hour later at the soonest, and then given up. */
  public void missed(String receipt, AnswerBook answers, Instant now) {
    book.find(receipt)
        .ifPresent(found -> {
          Optional<Instant> next = first(answers, found.kommune(), now.plus(BETWEEN_TRIES));
          if (found.missed() + 1 < TRIES && next.isPresent()) {
            book.missed(receipt, next.get());
          } else {
            book.close(receipt, now, Closing.GIVEN_UP);
          }
        });
  }

  /** Promised calls whose slot is over, earliest first. */
  public List<CallBack> overdue(Instant now, int limit) {
    return book.waiting(limit).stream()
        .filter(callBack -> !slots.end(callBack.slot()).isAfter(now))
        .toList();
  }

  private List<ConversationEvent> booked(
      Conversation conversation, CallBack callBack, Wording words) {
    List<ConversationEvent> events = new ArrayList<>();
    if (conversation.owner() instanceof Owner.Queue) {
      events.add(BackToBot.endedBy(EndedBy.CITIZEN));
    }
    events.add(new CallBackBooked(callBack.receipt()));
    events.add(
        new BotSaid(
            words.say(
                Phrase.CALL_BACK_BOOKED,
                Map.of("receipt", callBack.receipt(), "time", time(callBack, words)))));
    return events;
  }

  private String time(CallBack callBack, Wording words) {
    return SlotWords.of(callBack.slot(), slots.end(callBack.slot()), words.language());
  }

  private Optional<Instant> first(AnswerBook answers, KommuneCode kommune, Instant now) {
    return slots.free(hours(answers, kommune), book.taken(now), now, 1).stream().findFirst();
  }

  private OpeningHours hours(AnswerBook answers, KommuneCode kommune) {
    return answers.openingHours(kommune).orElse(hotlineHours);
  }

  private static String topic(Conversation conversation, Wording words) {
    Topic topic = new Dialogue(conversation).topic();
    return topic == null ? "" : words.answer(topic.intent()).map(Answer::title).orElse("");
  }

  /** Fifty bits of a hash of what nobody else knows. */
  private static String receipt(Conversation conversation, Cause cause) {
    byte[] name = (conversation.id() + "/" + cause.id()).getBytes(StandardCharsets.UTF_8);
    long bits = UUID.nameUUIDFromBytes(name).getLeastSignificantBits();
    StringBuilder receipt = new StringBuilder();
    for (int letter = 0; letter < RECEIPT_LENGTH; letter++) {
      receipt.append(LETTERS.charAt((int) (bits & 31)));
      bits >>>= 5;
    }
    return receipt.toString();
  }
}
