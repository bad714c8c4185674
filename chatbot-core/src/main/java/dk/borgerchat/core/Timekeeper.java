package dk.borgerchat.core;

import dk.borgerchat.core.Turns.Result;
import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.AgentLost;
import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenLeft;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.DueQueue;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.handoff.Watch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The clock's door: what happens because nobody did anything. Every node rings it; whoever comes
 * first wins, by the same append as everybody's. One thread rings it, about every second: after a
 * pause, such as one in which the store was away, signs of life could not arrive, and nobody counts
 * as gone before they had time to.
 */
public final class Timekeeper {
  private static final int AT_A_TIME = 1_000;
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Supplier<Release> releases;
  private final Turns turns;
  private final DueQueue queue;
  private final DueTimes times;
  private final Watch watch;
  private final Clock clock;
  private Instant lastRing = Instant.MIN;
  private Instant steadySince = Instant.MIN;

  public Timekeeper(
      Supplier<Release> releases,
      ConversationStore store,
      DueQueue queue,
      Watch watch,
      Clock clock) {
    this.releases = releases;
    this.turns = new Turns(store, clock);
    this.queue = queue;
    this.times = watch.times();
    this.watch = watch;
    this.clock = clock;
  }

  /** Does everything that is due now. */
  public void ring() {
    Instant now = clock.instant();
    List<ConversationId> due = queue.due(now, AT_A_TIME);
    if (lastRing.isBefore(now.minus(PAUSE))) {
      steadySince = now;
    }
    due.forEach(this::ring);
    lastRing = clock.instant();
  }

  private void ring(ConversationId id) {
    Instant now = clock.instant();
    Cause cause = new Cause(Cause.Kind.CLOCK, now.toString());
    Taken taken =
        turns.store(id, cause, conversation -> new Result.Happened(due(conversation, now)));
    switch (taken) {
      case Taken.Done done when done.events().isEmpty() ->
          queue.postpone(id, next(done.conversation(), now));
      case Taken.Done done -> {}
      case Taken.NoConversation gone -> queue.forget(id);
      case Taken.Over over -> queue.forget(id);
      case Taken.WrongChoice never -> queue.forget(id);
      case Taken.SlotTaken never -> queue.forget(id);
      case Taken.NotServed never -> queue.forget(id);
    }
  }

  private List<ConversationEvent> due(Conversation conversation, Instant now) {
    Wording words = Wording.of(releases.get().answers(now), conversation);
    return switch (conversation.owner()) {
      case Owner.Queue queued when isOver(queued.since().plus(times.maximumWait()), now) ->
          List.of(BackToBot.endedBy(EndedBy.CLOCK), new BotSaid(words.waitOver()));
      case Owner.Queue queued -> citizenGone(conversation, words, now);
      case Owner.Person person when isGone(watch.agentGoneAt(person, conversation), now) ->
          List.of(new AgentLost(person.agent()), new BotSaid(words.agentLost()));
      case Owner.Person person -> citizenGone(conversation, words, now);
      case Owner.Bot bot when isOver(conversation.lastAct().plus(times.idle()), now) ->
          List.of(new Ended(Outcome.of(conversation.events())));
      case Owner.Bot bot -> List.of();
      case Owner.Nobody nobody -> List.of();
    };
  }

  private List<ConversationEvent> citizenGone(
      Conversation conversation, Wording words, Instant now) {
    if (!isGone(watch.citizenGoneAt(conversation), now)) {
      return List.of();
    }
    return conversation.isCitizenAway()
        ? List.of(new Ended(Outcome.LEFT), new BotSaid(words.say(Phrase.ENDED)))
        : List.of(new CitizenLeft());
  }

  /** When to look again at a conversation in which nothing had to happen yet. */
  private Instant next(Conversation conversation, Instant now) {
    Stream<Instant> next =
        switch (conversation.owner()) {
          case Owner.Queue queued ->
              Stream.of(
                  queued.since().plus(times.maximumWait()), watch.citizenGoneAt(conversation));
          case Owner.Person person ->
              Stream.of(watch.agentGoneAt(person, conversation), watch.citizenGoneAt(conversation));
          case Owner.Bot bot -> Stream.of(conversation.lastAct().plus(times.idle()));
          case Owner.Nobody nobody -> Stream.of(now);
        };
    Instant soonest = now.plusSeconds(1);
    return next.min(Instant::compareTo).filter(soonest::isBefore).orElse(soonest);
  }

  private static boolean isOver(Instant due, Instant now) {
    return !due.isAfter(now);
  }

  /** Silence counts only as far as signs could have been heard. */
  private boolean isGone(Instant goneAt, Instant now) {
    return isOver(goneAt, now) && isOver(steadySince.plus(times.agentSilence()), now);
  }
}
