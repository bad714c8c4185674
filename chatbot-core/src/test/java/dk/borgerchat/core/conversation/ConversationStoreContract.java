package dk.borgerchat.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.content.Link;
import dk.borgerchat.core.conversation.ConversationEvent.AgentSaid;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenChose;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Claimed;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationEvent.Queued;
import dk.borgerchat.core.conversation.ConversationEvent.Rated;
import dk.borgerchat.core.conversation.ConversationStore.Appended;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Candidate;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of conversations must do; each store's own test extends it. */
public abstract class ConversationStoreContract {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  protected abstract ConversationStore store();

  protected abstract DueQueue dueQueue();

  @Test
  void givesAConversationWithAnEventThatIsInIt() {
    Conversation stored = stored(everyKindOfEvent());

    assertThat(store().findWith(stored.id(), stored.sequence()))
        .hasValueSatisfying(found -> assertThat(found.events()).isEqualTo(stored.events()));
    assertThat(store().findWith(stored.id(), stored.sequence() + 1)).isEmpty();
    store().delete(stored.id());
    assertThat(store().findWith(stored.id(), 1)).isEmpty();
  }

  @Test
  void givesBackWhatWasStored() {
    Conversation stored = stored(everyKindOfEvent());

    assertThat(store().find(stored.id()))
        .hasValueSatisfying(found -> assertThat(found.events()).isEqualTo(stored.events()));
  }

  @Test
  void findsNothingWhereNothingWasStored() {
    assertThat(store().find(newId())).isEmpty();
    assertThat(store().eventsAfter(newId(), 0)).isEmpty();
  }

  @Test
  void readsOnFromASequenceNumber() {
    Conversation stored = stored(everyKindOfEvent());

    assertThat(store().eventsAfter(stored.id(), 2))
        .isEqualTo(stored.events().subList(2, stored.events().size()));
    assertThat(store().eventsAfter(stored.id(), stored.sequence())).isEmpty();
  }

  @Test
  void refusesATurnThatDoesNotFollowTheLast() {
    Conversation stored = stored(List.of(opened()));
    Turn first = stored.next(cause("a"), NOON, List.of(said("først")));
    Turn late = stored.next(cause("b"), NOON, List.of(said("for sent")));

    assertThat(store().append(first)).isEqualTo(Appended.STORED);
    assertThat(store().append(late)).isEqualTo(Appended.STALE);
    assertThat(store().append(first)).isEqualTo(Appended.STALE);
    assertThat(store().find(stored.id()).orElseThrow().events()).hasSize(2);
  }

  @Test
  void ofManyTurnsAtOnceExactlyOneIsStored() throws Exception {
    Conversation stored = stored(List.of(opened()));
    List<Callable<Appended>> writers = new ArrayList<>();
    for (int writer = 0; writer < 16; writer++) {
      Turn turn = stored.next(cause("w" + writer), NOON, List.of(said("hej")));
      writers.add(() -> store().append(turn));
    }
    List<Appended> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Appended> result : threads.invokeAll(writers)) {
        results.add(result.get());
      }
    }

    assertThat(results).containsOnlyOnce(Appended.STORED);
    assertThat(store().find(stored.id()).orElseThrow().sequence()).isEqualTo(2);
  }

  @Test
  void aDeletedConversationIsGoneAndCannotBeContinued() {
    Conversation stored = stored(List.of(opened()));
    store().delete(stored.id());
    store().delete(stored.id());

    assertThat(store().find(stored.id())).isEmpty();
    assertThat(store().append(stored.next(cause("a"), NOON, List.of(said("hej")))))
        .isEqualTo(Appended.STALE);
    assertThat(dueQueue().due(NOON.plus(Duration.ofDays(1)), 1000)).doesNotContain(stored.id());
  }

  @Test
  void aConversationIsDueWhenItsOwnerHasBeenSilentTooLong() {
    Conversation stored = stored(List.of(opened()));

    assertThat(dueQueue().due(NOON.plus(Duration.ofMinutes(29)), 1000)).doesNotContain(stored.id());
    assertThat(dueQueue().due(NOON.plus(Duration.ofMinutes(30)), 1000)).contains(stored.id());
  }

  @Test
  void aPostponedConversationIsDueLaterAndAForgottenOneNever() {
    Conversation stored = stored(List.of(opened()));
    dueQueue().postpone(stored.id(), NOON.plus(Duration.ofHours(2)));
    assertThat(dueQueue().due(NOON.plus(Duration.ofHours(1)), 1000)).doesNotContain(stored.id());
    assertThat(dueQueue().due(NOON.plus(Duration.ofHours(2)), 1000)).contains(stored.id());

    dueQueue().forget(stored.id());
    dueQueue().postpone(stored.id(), NOON);
    assertThat(dueQueue().due(NOON.plus(Duration.ofHours(2)), 1000)).doesNotContain(stored.id());
  }

  @Test
  void anEndedConversationIsNeverDue() {
    Conversation stored = stored(List.of(opened(), new Ended(Outcome.LEFT)));

    assertThat(dueQueue().due(NOON.plus(Duration.ofDays(9)), 1000)).doesNotContain(stored.id());
  }

  private Conversation stored(List<ConversationEvent> events) {
    Turn turn = Conversation.empty(newId()).next(cause("open"), NOON, events);
    assertThat(store().append(turn)).isEqualTo(Appended.STORED);
    return turn.after();
  }

  private static List<ConversationEvent> everyKindOfEvent() {
    Agent agent = new Agent("anna", "Anna");
    Button button =
        new Button(new Choice.Ask(SmallTown.PASSPORT, SmallTown.STOREBY), "Svar fra Storeby");
    BotMessage answer =
        new BotMessage(
            BotMessage.Kind.ANSWER,
            "Svar med æøå",
            List.of(new Link("borger.dk", URI.create("https://www.borger.dk"))),
            List.of(button, new Button(new Choice.NoneOfThem(), "Ingen af dem")),
            SmallTown.PASSPORT,
            LocalDate.of(2027, 5, 1),
            LocalDate.of(2026, 11, 2),
            17);
    return List.of(
        opened(),
        said("mit pas"),
        new BotSaid(answer),
        new CitizenChose(button),
        new Rated(3, true),
        new ConversationEvent.Stayed(),
        new Queued(
            new Escalation(Escalation.Reason.ASKED, SmallTown.PASSPORT), new Route.Anybody()),
        new Claimed(agent),
        new AgentSaid(agent, MaskedText.alreadyMasked("Hej")),
        new ConversationEvent.CommandRefused(agent, ConversationEvent.RefusalReason.STALE),
        new ConversationEvent.AgentLost(agent),
        new ConversationEvent.Corrected(agent, 8, MaskedText.alreadyMasked("Goddag")),
        new ConversationEvent.Noted(agent, MaskedText.alreadyMasked("Ringer i morgen")),
        new ConversationEvent.Transferred(agent, new Route.OfKommune(SmallTown.STOREBY)),
        new ConversationEvent.Transferred(agent, new Route.Skill("pas")),
        new ConversationEvent.Transferred(agent, new Route.Colleague(agent)),
        new ConversationEvent.Transferred(agent, new Route.Anybody()),
        new ConversationEvent.Offered(agent),
        new ConversationEvent.Declined(agent),
        new ConversationEvent.CitizenLeft(),
        new ConversationEvent.CitizenReturned(),
        ConversationEvent.BackToBot.endedBy(ConversationEvent.EndedBy.CITIZEN),
        new ConversationEvent.BackToBot(
            ConversationEvent.EndedBy.AGENT, new WrapUp(Outcome.PERSON, SmallTown.PASSPORT)),
        new ConversationEvent.CallBackBooked("AB12CD34"),
        new Ended(Outcome.PERSON),
        new ConversationEvent.ConversationRated(4));
  }

  private static Opened opened() {
    return new Opened(SmallTown.LILLEBY, Language.DA, "https://www.lilleby.example/pas");
  }

  private static CitizenSaid said(String text) {
    return new CitizenSaid(
        MaskedText.alreadyMasked(text),
        Language.DA,
        List.of(new Candidate(SmallTown.PASSPORT, 0.75)));
  }

  private static Cause cause(String id) {
    return new Cause(Cause.Kind.CITIZEN, id);
  }

  private static ConversationId newId() {
    return new ConversationId(UUID.randomUUID());
  }
}
