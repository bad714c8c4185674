package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.AgentLost;
import dk.borgerchat.core.conversation.ConversationEvent.AgentSaid;
import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CallBackBooked;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenChose;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Claimed;
import dk.borgerchat.core.conversation.ConversationEvent.CommandRefused;
import dk.borgerchat.core.conversation.ConversationEvent.ConversationRated;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationEvent.Queued;
import dk.borgerchat.core.conversation.ConversationEvent.Rated;
import dk.borgerchat.core.conversation.ConversationEvent.Stayed;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Recorded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which events of a conversation the contact centre must know. Pure and stateless. */
public final class CentreFacts {
  private CentreFacts() {}

  /**
   * The fact behind the event with that sequence number; empty where it concerns no agent.
   *
   * @param conversation with at least that many events
   */
  public static Optional<CentreFact> at(Conversation conversation, long sequence) {
    int index = Math.toIntExact(sequence - 1);
    Conversation before =
        Conversation.of(conversation.id(), conversation.events().subList(0, index));
    return Optional.ofNullable(fact(before, conversation, conversation.events().get(index)));
  }

  private static @Nullable CentreFact fact(
      Conversation before, Conversation conversation, Recorded recorded) {
    Owner owner = before.owner();
    return switch (recorded.event()) {
      case Queued queued ->
          new CentreFact.Requested(Handoff.of(upTo(conversation, recorded), queued.escalation()));
      case AgentLost lost -> requestedAgain(owner, upTo(conversation, recorded));
      case Claimed claimed -> new CentreFact.Claimed(claimed.agent());
      case CommandRefused refused ->
          new CentreFact.Refused(
              recorded.cause().id(), refused.agent(), refused.reason(), nameOf(owner));
      case CitizenSaid said ->
          isWithCentre(owner) ? new CentreFact.CitizenSaid(said.text().value()) : null;
      case CitizenChose chose ->
          isWithCentre(owner) ? new CentreFact.CitizenSaid(chose.button().label()) : null;
      case AgentSaid said ->
          new CentreFact.AgentSaid(recorded.cause().id(), said.agent(), said.text().value());
      case BackToBot back -> over(owner, back.by());
      case Ended ended -> isWithCentre(owner) ? over(owner, EndedBy.CITIZEN) : null;
      case Opened opened -> null;
      case BotSaid said -> null;
      case CallBackBooked booked -> null;
      case Rated rated -> null;
      case ConversationRated rated -> null;
      case Stayed stayed -> null;
    };
  }

  private static Conversation upTo(Conversation conversation, Recorded recorded) {
    return Conversation.of(
        conversation.id(), conversation.events().subList(0, Math.toIntExact(recorded.sequence())));
  }

  private static @Nullable CentreFact requestedAgain(Owner before, Conversation conversation) {
    return before instanceof Owner.Person person
        ? new CentreFact.Requested(Handoff.of(conversation, person.escalation()))
        : null;
  }

  private static @Nullable CentreFact over(Owner before, EndedBy by) {
    return switch (before) {
      case Owner.Queue queue ->
          by == EndedBy.CLOCK ? new CentreFact.Expired() : new CentreFact.Cancelled();
      case Owner.Person person -> new CentreFact.Ended(by);
      case Owner.Bot bot -> null;
      case Owner.Nobody nobody -> null;
    };
  }

  private static boolean isWithCentre(Owner owner) {
    return owner instanceof Owner.Queue || owner instanceof Owner.Person;
  }

  private static String nameOf(Owner owner) {
    return owner instanceof Owner.Person person ? person.agent().name() : "";
  }
}
