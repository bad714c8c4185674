package dk.borgerchat.core.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.MovedClock;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.kommune.KommuneCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of signs of life and of an early closing must do. */
public abstract class SignsContract {
  protected static final Duration SILENCE = Duration.ofSeconds(45);
  private static final KommuneCode HERE = new KommuneCode("0001");
  private static final KommuneCode THERE = new KommuneCode("0002");

  private Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
  protected final Clock clock = new MovedClock(() -> now);
  private final Agent anna = new Agent("anna-" + UUID.randomUUID(), "Anna");

  protected abstract AgentPresence agents();

  protected abstract CitizenPresence citizens();

  protected abstract EarlyClosing closing();

  @Test
  void anAgentIsThereUntilTheSilenceIsOver() {
    assertThat(agents().isPresent(anna)).isFalse();
    agents().seen(PresentAgent.forAll(anna));
    now = now.plus(SILENCE);
    assertThat(agents().isPresent(anna)).isTrue();
    assertThat(agents().lastSeen(anna).orElseThrow()).isBefore(now);
    now = now.plusSeconds(1);

    assertThat(agents().isPresent(anna)).isFalse();
    assertThat(agents().present()).extracting(PresentAgent::agent).doesNotContain(anna);
  }

  @Test
  void anAgentIsKnownWithWhatTheyTake() {
    PresentAgent pensions = new PresentAgent(anna, true, Set.of("pension"), Set.of(HERE));
    agents().seen(pensions);

    assertThat(agents().present()).contains(pensions);
    assertThat(pensions.suits(new Route.Anybody(), HERE)).isTrue();
    assertThat(pensions.suits(new Route.Anybody(), THERE)).isFalse();
    assertThat(pensions.suits(new Route.Skill("pension"), HERE)).isTrue();
    assertThat(pensions.suits(new Route.Skill("pas"), HERE)).isFalse();
    assertThat(pensions.suits(new Route.OfKommune(HERE), THERE)).isTrue();
    assertThat(pensions.suits(new Route.Colleague(anna), THERE)).isTrue();
    PresentAgent paused = new PresentAgent(anna, false, Set.of(), Set.of());
    assertThat(paused.suits(new Route.Anybody(), HERE)).isFalse();
  }

  @Test
  void aCitizensLastSignIsKept() {
    ConversationId conversation = new ConversationId(UUID.randomUUID());
    assertThat(citizens().lastSeen(conversation)).isEmpty();
    citizens().seen(conversation);

    assertThat(citizens().lastSeen(conversation))
        .contains(Instant.ofEpochMilli(now.toEpochMilli()));
  }

  @Test
  void anEarlyClosingHoldsUntilItIsEnded() {
    closing().close("Vi lukker kl. 14 i dag.", now.plus(Duration.ofHours(1)));
    assertThat(closing().text()).contains("Vi lukker kl. 14 i dag.");
    closing().reopen();

    assertThat(closing().text()).isEmpty();
  }

  @Test
  void anEarlyClosingThatIsOverAlreadyChangesNothing() {
    closing().close("I går", now.minusSeconds(1));

    assertThat(closing().text()).isEmpty();
  }
}
