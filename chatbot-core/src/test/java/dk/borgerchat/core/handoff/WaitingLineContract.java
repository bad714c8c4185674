package dk.borgerchat.core.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.AgentLost;
import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.Claimed;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationEvent.Queued;
import dk.borgerchat.core.conversation.ConversationEvent.Transferred;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.ConversationStore.Appended;
import dk.borgerchat.core.conversation.Escalation;
import dk.borgerchat.core.conversation.Escalation.Reason;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every line of those who wait must do; each line's own test extends it. */
public abstract class WaitingLineContract {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Agent ANNA = new Agent("anna", "Anna");

  private final Set<ConversationId> mine = new HashSet<>();
  private int second;

  protected abstract ConversationStore store();

  protected abstract WaitingLine line();

  @AfterEach
  void nobodyIsLeftWaiting() {
    mine.forEach(store()::delete);
  }

  @Test
  void urgentGoesFirstThenThoseWhoWaitAgainThenTheOldest() {
    Conversation first = waits(Reason.ASKED);
    Conversation second = waits(Reason.MISUNDERSTOOD);
    Conversation again = then(then(waits(Reason.ASKED), new Claimed(ANNA)), new AgentLost(ANNA));
    Conversation urgent = waits(Reason.URGENT);

    assertThat(order()).containsExactly(urgent.id(), again.id(), first.id(), second.id());
  }

  @Test
  void whoIsTakenOrGoesAwayWaitsNoMore() {
    Conversation taken = waits(Reason.ASKED);
    Conversation cancelled = waits(Reason.ASKED);
    Conversation deleted = waits(Reason.ASKED);
    Conversation last = waits(Reason.ASKED);
    assertThat(line().placeOf(last.id()).orElseThrow().place()).isGreaterThanOrEqualTo(4);
    then(taken, new Claimed(ANNA));
    then(cancelled, BackToBot.endedBy(EndedBy.CITIZEN));
    store().delete(deleted.id());

    assertThat(order()).containsExactly(last.id());
    assertThat(line().placeOf(taken.id())).isEmpty();
  }

  @Test
  void placesCountWithinOneList() {
    Conversation one = waits(Reason.ASKED);
    Conversation two = waits(Reason.ASKED);
    Conversation sent =
        then(then(waits(Reason.ASKED), new Claimed(ANNA)), new Transferred(ANNA, list()));

    assertThat(place(sent)).isEqualTo(1);
    assertThat(place(two)).isEqualTo(place(one) + 1);
  }

  @Test
  void theUsualWaitIsTheMedianOfTheLastTwentyUnlessTheCentreTellsIt() {
    line().tookAfter(Duration.ofHours(1));
    for (int wait = 1; wait <= 20; wait++) {
      line().tookAfter(Duration.ofSeconds(wait));
    }
    assertThat(line().usualWait()).contains(Duration.ofSeconds(11));

    line().toldByCentre(Duration.ofMinutes(7));
    assertThat(line().usualWait()).contains(Duration.ofMinutes(7));
  }

  private Route list() {
    return new Route.Skill("skill-" + UUID.randomUUID().toString().substring(0, 8));
  }

  private int place(Conversation conversation) {
    return line().placeOf(conversation.id()).orElseThrow().place();
  }

  private List<ConversationId> order() {
    return line().waiting().stream().map(Waiting::conversation).filter(mine::contains).toList();
  }

  private Conversation waits(Reason reason) {
    Conversation empty = Conversation.empty(new ConversationId(UUID.randomUUID()));
    mine.add(empty.id());
    return then(
        then(empty, new Opened(SmallTown.LILLEBY, Language.DA, null)),
        new Queued(new Escalation(reason, null), new Route.Anybody()));
  }

  private Conversation then(Conversation before, ConversationEvent event) {
    second++;
    var turn =
        before.next(
            new Cause(Cause.Kind.CITIZEN, "m" + second), NOON.plusSeconds(second), List.of(event));
    assertThat(store().append(turn)).isEqualTo(Appended.STORED);
    return turn.after();
  }
}
