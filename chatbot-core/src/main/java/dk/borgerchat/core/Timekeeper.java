package dk.borgerchat.core;

import dk.borgerchat.core.Turns.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.AgentLost;
import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.DueQueue;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.handoff.AgentPresence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * The clock's door: what happens because nobody did anything. Every node rings it; whoever comes
 * first wins, by the same append as everybody's. Safe for any number of threads.
 */
public final class Timekeeper {
  private static final int AT_A_TIME = 100;

  private final Supplier<Release> releases;
  private final Turns turns;
  private final DueQueue queue;
  private final DueTimes times;
  private final AgentPresence presence;
  private final Clock clock;

  public Timekeeper(
      Supplier<Release> releases,
      ConversationStore store,
      DueQueue queue,
      DueTimes times,
      AgentPresence presence,
      Clock clock) {
    this.releases = releases;
    this.turns = new Turns(store, clock);
    this.queue = queue;
    this.times = times;
    this.presence = presence;
    this.clock = clock;
  }

  /** Does everything that is due now. */
  public void ring() {
    for (ConversationId id : queue.due(clock.instant(), AT_A_TIME)) {
      ring(id);
    }
  }

  private void ring(ConversationId id) {
    Instant now = clock.instant();
    Cause cause = new Cause(Cause.Kind.CLOCK, now.toString());
    Taken taken =
        turns.store(id, cause, conversation -> new Result.Happened(due(conversation, now)));
    switch (taken) {
      case Taken.Done done when done.events().isEmpty() ->
          queue.postpone(id, later(done.conversation(), now));
      case Taken.Done done -> {}
      case Taken.NoConversation gone -> queue.forget(id);
      case Taken.Over over -> queue.forget(id);
      case Taken.WrongChoice never -> queue.forget(id);
    }
  }

  private List<ConversationEvent> due(Conversation conversation, Instant now) {
    Instant next = times.next(conversation);
    if (next == null || next.isAfter(now)) {
      return List.of();
    }
    Wording words = Wording.of(releases.get().answers(now), conversation);
    return switch (conversation.owner()) {
      case Owner.Queue queued ->
          List.of(new BackToBot(EndedBy.CLOCK), new BotSaid(words.waitOver()));
      case Owner.Person person ->
          presence.isPresent(person.agent())
              ? List.of()
              : List.of(new AgentLost(person.agent()), new BotSaid(words.agentLost()));
      case Owner.Bot bot -> List.of(new Ended(Outcome.of(conversation.events())));
      case Owner.Nobody nobody -> List.of();
    };
  }

  /** A chat with an agent who is there is looked at again one silence later. */
  private Instant later(Conversation conversation, Instant now) {
    Instant next = times.next(conversation);
    return next == null || !next.isAfter(now) ? now.plus(times.agentSilence()) : next;
  }
}
