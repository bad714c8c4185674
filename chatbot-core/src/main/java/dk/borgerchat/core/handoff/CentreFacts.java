package dk.borgerchat.core.handoff;

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
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.Noted;
import dk.borgerchat.core.conversation.ConversationEvent.Offered;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationEvent.Queued;
import dk.borgerchat.core.conversation.ConversationEvent.Rated;
import dk.borgerchat.core.conversation.ConversationEvent.Stayed;
import dk.borgerchat.core.conversation.ConversationEvent.Transferred;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.WrapUp;
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
    Recorded recorded = conversation.events().get(index);
    return Optional.ofNullable(fact(upTo(conversation, index), conversation, recorded));
  }

  private static @Nullable CentreFact fact(
      Conversation before, Conversation conversation, Recorded recorded) {
    Owner owner = before.owner();
    String command = recorded.cause().id();
    return switch (recorded.event()) {
      case Queued queued -> requested(upTo(conversation, recorded.sequence()));
      case AgentLost lost -> requested(upTo(conversation, recorded.sequence()));
      case Transferred transferred ->
          transferred(transferred, upTo(conversation, recorded.sequence()));
      case Claimed claimed -> new CentreFact.Claimed(claimed.agent());
      case CommandRefused refused ->
          new CentreFact.Refused(command, refused.agent(), refused.reason(), nameOf(owner));
      case CitizenSaid said -> said(owner, said.text().value());
      case CitizenChose chose -> said(owner, chose.button().label());
      case CitizenLeft left -> isWithCentre(owner) ? new CentreFact.CitizenLeft() : null;
      case CitizenReturned returned ->
          isWithCentre(owner) ? new CentreFact.CitizenReturned() : null;
      case AgentSaid said -> new CentreFact.AgentSaid(command, said.agent(), said.text().value());
      case Corrected corrected ->
          new CentreFact.Corrected(
              command, corrected.agent(), corrected.line(), corrected.text().value());
      case Noted noted -> new CentreFact.Noted(command, noted.agent(), noted.text().value());
      case BackToBot back -> over(owner, back.by(), back.wrapUp());
      case Ended ended -> over(owner, EndedBy.CLOCK, new WrapUp(ended.outcome(), null));
      case Opened opened -> null;
      case BotSaid said -> null;
      case Offered offered -> null;
      case Declined declined -> null;
      case CallBackBooked booked -> null;
      case Rated rated -> null;
      case ConversationRated rated -> null;
      case Stayed stayed -> null;
    };
  }

  private static Conversation upTo(Conversation conversation, long sequence) {
    return Conversation.of(
        conversation.id(), conversation.events().subList(0, Math.toIntExact(sequence)));
  }

  private static @Nullable CentreFact requested(Conversation waiting) {
    return waiting.owner() instanceof Owner.Queue queue
        ? new CentreFact.Requested(Handoff.of(waiting, queue.escalation()), queue)
        : null;
  }

  private static @Nullable CentreFact transferred(Transferred transferred, Conversation waiting) {
    return waiting.owner() instanceof Owner.Queue queue
        ? new CentreFact.Transferred(
            transferred.agent(), Handoff.of(waiting, queue.escalation()), queue)
        : null;
  }

  private static @Nullable CentreFact said(Owner owner, String text) {
    return isWithCentre(owner) ? new CentreFact.CitizenSaid(text) : null;
  }

  private static @Nullable CentreFact over(Owner before, EndedBy by, @Nullable WrapUp wrapUp) {
    return switch (before) {
      case Owner.Queue queue when wrapUp == null && by == EndedBy.CLOCK -> new CentreFact.Expired();
      case Owner.Queue queue -> new CentreFact.Cancelled();
      case Owner.Person person -> new CentreFact.Ended(by, wrapUp);
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
