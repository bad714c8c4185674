package dk.borgerchat.connectors.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.BotMessage;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.AgentLost;
import dk.borgerchat.core.conversation.ConversationEvent.AgentSaid;
import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CallBackBooked;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenChose;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenLeft;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenReturned;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Claimed;
import dk.borgerchat.core.conversation.ConversationEvent.CommandRefused;
import dk.borgerchat.core.conversation.ConversationEvent.ConversationRated;
import dk.borgerchat.core.conversation.ConversationEvent.Corrected;
import dk.borgerchat.core.conversation.ConversationEvent.Declined;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.Noted;
import dk.borgerchat.core.conversation.ConversationEvent.Offered;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationEvent.Queued;
import dk.borgerchat.core.conversation.ConversationEvent.Rated;
import dk.borgerchat.core.conversation.ConversationEvent.Stayed;
import dk.borgerchat.core.conversation.ConversationEvent.Transferred;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.handoff.QueuePlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a citizen's client is shown of a conversation. */
public final class Shown {
  private Shown() {}

  /**
   * One event.
   *
   * @param sequence its number; numbers of events that are not shown are skipped
   * @param at when
   * @param type {@code citizen}, {@code bot}, {@code agent}, {@code correction}, {@code owner} or
   *     {@code call-back}
   * @param text what was said; Markdown with paragraphs and lists where the bot says it
   * @param kind of a bot's message: {@code greeting, answer, clarify, guide, not-understood,
   *     call-back-form, notice}
   * @param links under a bot's message
   * @param buttons the citizen may press now
   * @param intent what a bot's message answers
   * @param reviewBy until when an answer counts as checked
   * @param checkedOn the day on which an answer was last checked; absent while nobody has
   * @param owner who answers from here on: {@code bot, queue, agent, nobody}
   * @param agent the agent's name
   * @param receipt of a booked call back
   * @param message id of the client's message behind it
   * @param line of a correction: the sequence number of the agent's message it replaces
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Event(
      long sequence,
      Instant at,
      String type,
      @Nullable String text,
      @Nullable String kind,
      List<Link> links,
      List<Button> buttons,
      @Nullable String intent,
      @Nullable LocalDate reviewBy,
      @Nullable LocalDate checkedOn,
      @Nullable String owner,
      @Nullable String agent,
      @Nullable String receipt,
      @Nullable String message,
      @Nullable Long line) {
    private static Event of(Recorded recorded, String type) {
      return new Event(
          recorded.sequence(),
          recorded.at(),
          type,
          null,
          null,
          List.of(),
          List.of(),
          null,
          null,
          null,
          null,
          null,
          null,
          recorded.cause().id(),
          null);
    }

    /** The same with other words and nothing to press on a screen. */
    Event saying(String words) {
      return new Event(
          sequence, at, type, words, kind, List.of(), buttons, intent, reviewBy, checkedOn, owner,
          agent, receipt, message, line);
    }

    private Event by(Agent someone) {
      return new Event(
          sequence,
          at,
          type,
          text,
          kind,
          links,
          buttons,
          intent,
          reviewBy,
          checkedOn,
          owner,
          someone.name(),
          receipt,
          message,
          line);
    }

    private Event belongingTo(String newOwner) {
      return new Event(
          sequence, at, type, text, kind, links, buttons, intent, reviewBy, checkedOn, newOwner,
          agent, receipt, message, line);
    }

    private Event replacing(long corrected) {
      return new Event(
          sequence, at, type, text, kind, links, buttons, intent, reviewBy, checkedOn, owner, agent,
          receipt, message, corrected);
    }

    private Event withReceipt(String booked) {
      return new Event(
          sequence, at, type, text, kind, links, buttons, intent, reviewBy, checkedOn, owner, agent,
          booked, message, line);
    }
  }

  /** A link: what to read and where it leads. */
  public record Link(String title, String url) {}

  /** A button: what to send as {@code choice} and what to read. */
  public record Button(String choice, String label) {}

  /**
   * Events and where the conversation stands.
   *
   * @param events in order
   * @param owner who answers now: {@code bot, queue, agent, nobody}
   * @param sequence of the last event, shown or not: what to read on from
   * @param queue where the citizen stands while waiting for a person; absent otherwise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Events(List<Event> events, String owner, long sequence, @Nullable Queue queue) {}

  /**
   * Where a citizen stands in the queue.
   *
   * @param place 1 for the next to be taken
   * @param waitSeconds how long it has usually taken of late; absent where that is not known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Queue(int place, @Nullable Long waitSeconds) {
    static Queue of(QueuePlace place) {
      return new Queue(
          place.place(), place.usualWait() == null ? null : place.usualWait().toSeconds());
    }
  }

  /** These events of a conversation as it stands. */
  static Events events(List<Recorded> events, Conversation conversation) {
    return events(events, conversation, null);
  }

  /** The same, with where the citizen stands in the queue. */
  static Events events(
      List<Recorded> events, Conversation conversation, @Nullable QueuePlace place) {
    return new Events(
        events.stream().map(Shown::event).flatMap(Optional::stream).toList(),
        owner(conversation.owner()),
        conversation.sequence(),
        place == null ? null : Queue.of(place));
  }

  /** One event; empty where it is none of the citizen's business. */
  static Optional<Event> event(Recorded recorded) {
    return Optional.ofNullable(
        switch (recorded.event()) {
          case CitizenSaid said -> Event.of(recorded, "citizen").saying(said.text().value());
          case CitizenChose chose -> Event.of(recorded, "citizen").saying(chose.button().label());
          case AgentSaid said ->
              Event.of(recorded, "agent").saying(said.text().value()).by(said.agent());
          case Corrected corrected ->
              Event.of(recorded, "correction")
                  .saying(corrected.text().value())
                  .by(corrected.agent())
                  .replacing(corrected.line());
          case BotSaid said -> bot(recorded, said.message());
          case Queued queued -> owned(recorded, "queue");
          case AgentLost lost -> owned(recorded, "queue");
          case Transferred transferred -> owned(recorded, "queue");
          case Claimed claimed -> owned(recorded, "agent").by(claimed.agent());
          case BackToBot back -> owned(recorded, "bot");
          case Ended ended -> owned(recorded, "nobody");
          case CallBackBooked booked ->
              Event.of(recorded, "call-back").withReceipt(booked.receipt());
          case Opened opened -> null;
          case CommandRefused refused -> null;
          case Rated rated -> null;
          case ConversationRated rated -> null;
          case Stayed stayed -> null;
          case Noted noted -> null;
          case Offered offered -> null;
          case Declined declined -> null;
          case CitizenLeft left -> null;
          case CitizenReturned returned -> null;
        });
  }

  private static Event owned(Recorded recorded, String owner) {
    return Event.of(recorded, "owner").belongingTo(owner);
  }

  private static Event bot(Recorded recorded, BotMessage message) {
    return new Event(
        recorded.sequence(),
        recorded.at(),
        "bot",
        message.text(),
        message.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        message.links().stream().map(l -> new Link(l.title(), l.url().toString())).toList(),
        message.buttons().stream().map(b -> new Button(b.choice().id(), b.label())).toList(),
        message.intent() == null ? null : message.intent().value(),
        message.reviewBy(),
        message.checkedOn(),
        null,
        null,
        null,
        recorded.cause().id(),
        null);
  }

  private static String owner(Owner owner) {
    return switch (owner) {
      case Owner.Bot bot -> "bot";
      case Owner.Queue queue -> "queue";
      case Owner.Person person -> "agent";
      case Owner.Nobody nobody -> "nobody";
    };
  }
}
