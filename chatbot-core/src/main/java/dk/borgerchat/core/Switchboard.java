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
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.RefusalReason;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.handoff.AgentCommand;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * The agents' door. Exactly one agent owns a conversation at a time: a command that comes too late,
 * or from the wrong hands, is refused with the reason and changes nothing. Safe for any number of
 * threads.
 */
public final class Switchboard {
  private final Supplier<Release> releases;
  private final Turns turns;
  private final Clock clock;
  private final PrivacyMask mask = new PrivacyMask();

  public Switchboard(Supplier<Release> releases, ConversationStore store, Clock clock) {
    this.releases = releases;
    this.turns = new Turns(store, clock);
    this.clock = clock;
  }

  /** Does what an agent asks for, once for each command id. */
  public Taken take(AgentCommand command) {
    return turns.store(
        command.conversation(),
        new Cause(Cause.Kind.AGENT, command.id()),
        conversation -> new Result.Happened(events(conversation, command)));
  }

  private List<ConversationEvent> events(Conversation conversation, AgentCommand command) {
    Agent agent = command.agent();
    return switch (conversation.owner()) {
      case Owner.Person person when !person.agent().equals(agent) ->
          refused(agent, RefusalReason.TAKEN);
      case Owner.Person person when conversation.epoch() != command.epoch() ->
          refused(agent, RefusalReason.STALE);
      case Owner.Person person -> inChat(conversation, agent, command.act());
      case Owner.Queue queue when !(command.act() instanceof Act.Accept) ->
          refused(agent, RefusalReason.STALE);
      case Owner.Queue queue when conversation.epoch() != command.epoch() ->
          refused(agent, RefusalReason.STALE);
      case Owner.Queue queue ->
          List.of(new BotSaid(words(conversation).agentJoined(agent)), new Claimed(agent));
      case Owner.Bot bot -> refused(agent, RefusalReason.NOT_WAITING);
      case Owner.Nobody nobody -> refused(agent, RefusalReason.NOT_WAITING);
    };
  }

  private List<ConversationEvent> inChat(Conversation conversation, Agent agent, Act act) {
    return switch (act) {
      case Act.Accept accept -> List.of();
      case Act.Say(CitizenText text) -> List.of(new AgentSaid(agent, mask.maskCprOnly(text)));
      case Act.End end ->
          List.of(new BackToBot(EndedBy.AGENT), new BotSaid(words(conversation).backWithBot()));
    };
  }

  private Wording words(Conversation conversation) {
    return Wording.of(releases.get().answers(clock.instant()), conversation);
  }

  private static List<ConversationEvent> refused(Agent agent, RefusalReason reason) {
    return List.of(new CommandRefused(agent, reason));
  }
}
