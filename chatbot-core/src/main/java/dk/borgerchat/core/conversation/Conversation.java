package dk.borgerchat.core.conversation;

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
import dk.borgerchat.core.conversation.ConversationEvent.OwnerChange;
import dk.borgerchat.core.conversation.ConversationEvent.Queued;
import dk.borgerchat.core.conversation.ConversationEvent.Rated;
import dk.borgerchat.core.conversation.ConversationEvent.Stayed;
import dk.borgerchat.core.conversation.ConversationEvent.Transferred;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A citizen's turns with one kommune: the events so far and what follows from them. Immutable;
 * {@link #next} gives the turn that would follow, which counts only once a store has accepted it.
 */
public final class Conversation {
  private final ConversationId id;
  private final List<Recorded> events;
  private final Owner owner;

  private Conversation(ConversationId id, List<Recorded> events) {
    this.id = id;
    this.events = List.copyOf(events);
    Owner now = new Owner.Bot();
    for (Recorded recorded : events) {
      now = ownerAfter(now, recorded);
    }
    this.owner = now;
  }

  /** A conversation nothing has happened in yet. */
  public static Conversation empty(ConversationId id) {
    return new Conversation(id, List.of());
  }

  /**
   * The conversation these events make.
   *
   * @param events all of them, by sequence
   */
  public static Conversation of(ConversationId id, List<Recorded> events) {
    return new Conversation(id, events);
  }

  /** The turn in which {@code happened} follows now, at least one event. */
  public Turn next(Cause cause, Instant at, List<? extends ConversationEvent> happened) {
    List<Recorded> added = new ArrayList<>();
    long sequence = sequence();
    long epoch = Math.max(epoch(), 1);
    for (ConversationEvent event : happened) {
      sequence++;
      epoch += event instanceof OwnerChange ? 1 : 0;
      added.add(new Recorded(sequence, epoch, at, cause, event));
    }
    List<Recorded> all = new ArrayList<>(events);
    all.addAll(added);
    return new Turn(this, added, new Conversation(id, all));
  }

  public ConversationId id() {
    return id;
  }

  /** Everything that happened, by sequence. */
  public List<Recorded> events() {
    return events;
  }

  /** Who answers now. */
  public Owner owner() {
    return owner;
  }

  /** The last event's number, 0 before the first. */
  public long sequence() {
    return events.size();
  }

  /** Grows with every change of owner, 0 before the first event. */
  public long epoch() {
    return events.isEmpty() ? 0 : events.getLast().epoch();
  }

  /** When something last happened. */
  public Instant lastAct() {
    return events.getLast().at();
  }

  /** When the citizen last did something; the beginning where that was all. */
  public Instant lastOfCitizen() {
    return events.reversed().stream()
        .filter(recorded -> recorded.cause().kind() == Cause.Kind.CITIZEN)
        .map(Recorded::at)
        .findFirst()
        .orElseGet(() -> events.getFirst().at());
  }

  /** How long the citizen had waited when an agent took it; empty where nobody took it last. */
  public Optional<Duration> waitBeforeClaim() {
    List<Recorded> changes =
        events.stream().filter(recorded -> recorded.event() instanceof OwnerChange).toList();
    if (changes.size() < 2 || !(changes.getLast().event() instanceof Claimed)) {
      return Optional.empty();
    }
    Recorded before = changes.get(changes.size() - 2);
    return before.event() instanceof Claimed
        ? Optional.empty()
        : Optional.of(Duration.between(before.at(), changes.getLast().at()));
  }

  /** How it began; throws where nothing has happened. */
  public Opened opening() {
    return (Opened) events.getFirst().event();
  }

  public KommuneCode kommune() {
    return opening().kommune();
  }

  /** The language the citizen wrote last, as far as it could be told. */
  public Language language() {
    return events.reversed().stream()
        .map(Recorded::event)
        .filter(event -> event instanceof CitizenSaid said && said.language() != Language.UND)
        .map(event -> ((CitizenSaid) event).language())
        .findFirst()
        .orElseGet(() -> opening().language());
  }

  /** Tells whether the citizen's page has given no sign of life since it left. */
  public boolean isCitizenAway() {
    for (Recorded recorded : events.reversed()) {
      switch (recorded.event()) {
        case CitizenLeft left -> {
          return true;
        }
        case CitizenReturned returned -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The events of the turn with that cause; empty where there was none. */
  public List<Recorded> turnOf(Cause cause) {
    return events.stream().filter(recorded -> recorded.cause().equals(cause)).toList();
  }

  /** What the bot said last. */
  public Optional<BotMessage> lastBotMessage() {
    return events.reversed().stream()
        .map(Recorded::event)
        .filter(BotSaid.class::isInstance)
        .map(event -> ((BotSaid) event).message())
        .findFirst();
  }

  private static Owner ownerAfter(Owner before, Recorded recorded) {
    return switch (recorded.event()) {
      case Queued queued -> new Owner.Queue(queued.escalation(), recorded.at(), queued.to(), false);
      case Claimed claimed -> new Owner.Person(claimed.agent(), escalation(before), route(before));
      case AgentLost lost ->
          new Owner.Queue(escalation(before), recorded.at(), withoutColleague(before), true);
      case Transferred transferred ->
          new Owner.Queue(escalation(before), recorded.at(), transferred.to(), true);
      case BackToBot back -> new Owner.Bot();
      case Ended ended -> new Owner.Nobody(ended.outcome());
      case Opened opened -> before;
      case CitizenSaid said -> before;
      case CitizenChose chose -> before;
      case BotSaid said -> before;
      case AgentSaid said -> before;
      case Corrected corrected -> before;
      case Noted noted -> before;
      case Offered offered -> before;
      case Declined declined -> before;
      case CitizenLeft left -> before;
      case CitizenReturned returned -> before;
      case CommandRefused refused -> before;
      case CallBackBooked booked -> before;
      case Rated rated -> before;
      case ConversationRated rated -> before;
      case Stayed stayed -> before;
    };
  }

  private static Route route(Owner owner) {
    return switch (owner) {
      case Owner.Queue queue -> queue.route();
      case Owner.Person person -> person.route();
      case Owner.Bot bot -> new Route.Anybody();
      case Owner.Nobody nobody -> new Route.Anybody();
    };
  }

  /** A colleague who is lost is not waited for. */
  private static Route withoutColleague(Owner owner) {
    return route(owner) instanceof Route.Colleague ? new Route.Anybody() : route(owner);
  }

  private static Escalation escalation(Owner owner) {
    return switch (owner) {
      case Owner.Queue queue -> queue.escalation();
      case Owner.Person person -> person.escalation();
      case Owner.Bot bot -> new Escalation(Escalation.Reason.ASKED, null);
      case Owner.Nobody nobody -> new Escalation(Escalation.Reason.ASKED, null);
    };
  }
}
