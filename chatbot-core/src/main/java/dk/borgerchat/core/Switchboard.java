package dk.borgerchat.core;

import dk.borgerchat.core.Turns.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.AgentSaid;
import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Claimed;
import dk.borgerchat.core.conversation.ConversationEvent.CommandRefused;
import dk.borgerchat.core.conversation.ConversationEvent.Corrected;
import dk.borgerchat.core.conversation.ConversationEvent.Declined;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.Noted;
import dk.borgerchat.core.conversation.ConversationEvent.Offered;
import dk.borgerchat.core.conversation.ConversationEvent.RefusalReason;
import dk.borgerchat.core.conversation.ConversationEvent.Transferred;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.conversation.WrapUp;
import dk.borgerchat.core.handoff.AgentCommand;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import dk.borgerchat.core.handoff.AgentPresence;
import dk.borgerchat.core.handoff.WaitingLine;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.privacy.PrivacyMask;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The agents' door. Exactly one agent owns a conversation at a time: a command that comes too late,
 * or from the wrong hands, is refused with the reason and changes nothing. Safe for any number of
 * threads.
 */
public final class Switchboard {
  private final Supplier<Release> releases;
  private final ConversationStore store;
  private final Turns turns;
  private final AgentPresence presence;
  private final WaitingLine line;
  private final Clock clock;
  private final PrivacyMask mask = new PrivacyMask();

  public Switchboard(
      Supplier<Release> releases,
      ConversationStore store,
      AgentPresence presence,
      WaitingLine line,
      Clock clock) {
    this.releases = releases;
    this.store = store;
    this.turns = new Turns(store, clock);
    this.presence = presence;
    this.line = line;
    this.clock = clock;
  }

  /** Does what an agent asks for, once for each command id. */
  public Taken take(AgentCommand command) {
    Taken taken =
        turns.store(
            command.conversation(),
            new Cause(Cause.Kind.AGENT, command.id()),
            conversation -> new Result.Happened(events(conversation, command)));
    if (taken instanceof Taken.Done done && isClaim(done)) {
      done.conversation().waitBeforeClaim().ifPresent(line::tookAfter);
    }
    return taken;
  }

  private static boolean isClaim(Taken.Done done) {
    return done.events().stream().anyMatch(recorded -> recorded.event() instanceof Claimed);
  }

  /** Tells whether this agent has the conversation now, and so may be shown as typing. */
  public boolean has(Agent agent, ConversationId conversation) {
    return store
        .find(conversation)
        .map(Conversation::owner)
        .filter(owner -> owner instanceof Owner.Person person && person.agent().equals(agent))
        .isPresent();
  }

  private List<ConversationEvent> events(Conversation conversation, AgentCommand command) {
    Agent agent = command.agent();
    boolean stale = conversation.epoch() != command.epoch();
    return switch (conversation.owner()) {
      case Owner.Bot bot -> refused(agent, RefusalReason.NOT_WAITING);
      case Owner.Nobody nobody -> refused(agent, RefusalReason.NOT_WAITING);
      case Owner.Person person when command.act() instanceof Act.Assign && stale ->
          refused(agent, RefusalReason.STALE);
      case Owner.Person person when command.act() instanceof Act.Assign(Agent to) ->
          List.of(new Claimed(to));
      case Owner.Person person when !person.agent().equals(agent) ->
          refused(agent, RefusalReason.TAKEN);
      case Owner.Person person when stale -> refused(agent, RefusalReason.STALE);
      case Owner.Person person -> inChat(conversation, agent, command.act());
      case Owner.Queue queue when stale -> refused(agent, RefusalReason.STALE);
      case Owner.Queue queue -> inQueue(conversation, queue, agent, command.act());
    };
  }

  private List<ConversationEvent> inQueue(
      Conversation conversation, Owner.Queue queue, Agent agent, Act act) {
    return switch (act) {
      case Act.Offered offered -> List.of(new Offered(agent));
      case Act.Accept accept -> claimed(conversation, agent);
      case Act.Assign(Agent to) -> claimed(conversation, to);
      case Act.Decline decline -> declined(queue, agent);
      case Act.Transfer transfer -> transferred(conversation, agent, transfer);
      case Act.Note(CitizenText text) -> written(agent, text, masked -> new Noted(agent, masked));
      case Act.Say say -> refused(agent, RefusalReason.STALE);
      case Act.Correct correct -> refused(agent, RefusalReason.STALE);
      case Act.ReturnToBot back -> refused(agent, RefusalReason.STALE);
      case Act.End end -> refused(agent, RefusalReason.STALE);
    };
  }

  /** A change of hands within a chat is told by the owner's name alone: the bot keeps silent. */
  private List<ConversationEvent> inChat(Conversation conversation, Agent agent, Act act) {
    return switch (act) {
      case Act.Accept accept -> List.of();
      case Act.Offered offered -> List.of();
      case Act.Decline decline -> List.of();
      case Act.Assign(Agent to) -> List.of(new Claimed(to));
      case Act.Say(CitizenText text) ->
          written(agent, text, masked -> new AgentSaid(agent, masked));
      case Act.Correct(long line, CitizenText text) ->
          isLineOf(agent, line, conversation)
              ? written(agent, text, masked -> new Corrected(agent, line, masked))
              : refused(agent, RefusalReason.NOT_YOUR_LINE);
      case Act.Note(CitizenText text) -> written(agent, text, masked -> new Noted(agent, masked));
      case Act.Transfer transfer -> transferred(conversation, agent, transfer);
      case Act.ReturnToBot back -> over(conversation, null);
      case Act.End(WrapUp wrapUp) -> over(conversation, wrapUp);
    };
  }

  private List<ConversationEvent> claimed(Conversation conversation, Agent by) {
    return List.of(new BotSaid(words(conversation).agentJoined(by)), new Claimed(by));
  }

  private static List<ConversationEvent> declined(Owner.Queue queue, Agent agent) {
    return queue.route() instanceof Route.Colleague(Agent colleague) && colleague.equals(agent)
        ? List.of(new Declined(agent), new Transferred(agent, new Route.Anybody()))
        : List.of(new Declined(agent));
  }

  private List<ConversationEvent> transferred(
      Conversation conversation, Agent agent, Act.Transfer transfer) {
    if (!transfer.consent()) {
      return refused(agent, RefusalReason.NO_CONSENT);
    }
    return presence.isStaffed(transfer.to(), conversation.kommune())
        ? List.of(
            new Transferred(agent, transfer.to()), new BotSaid(words(conversation).transferred()))
        : refused(agent, RefusalReason.NOBODY_THERE);
  }

  /** What an agent wrote; refused with nothing kept where it holds a CPR number. */
  private List<ConversationEvent> written(
      Agent agent, CitizenText text, Function<MaskedText, ConversationEvent> event) {
    MaskedText masked = mask.maskCprOnly(text);
    return masked.value().equals(text.raw())
        ? List.of(event.apply(masked))
        : refused(agent, RefusalReason.CPR_NUMBER);
  }

  private static boolean isLineOf(Agent agent, long line, Conversation conversation) {
    return conversation.events().stream()
        .anyMatch(recorded ->
            recorded.sequence() == line
                && recorded.event() instanceof AgentSaid said
                && said.agent().equals(agent));
  }

  private List<ConversationEvent> over(Conversation conversation, @Nullable WrapUp wrapUp) {
    return List.of(
        new BackToBot(EndedBy.AGENT, wrapUp), new BotSaid(words(conversation).backWithBot()));
  }

  private Wording words(Conversation conversation) {
    return Wording.of(releases.get().answers(clock.instant()), conversation);
  }

  private static List<ConversationEvent> refused(Agent agent, RefusalReason reason) {
    return List.of(new CommandRefused(agent, reason));
  }
}
