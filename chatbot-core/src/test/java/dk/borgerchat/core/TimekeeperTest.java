package dk.borgerchat.core;

import static dk.borgerchat.core.World.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.conversation.BotMessage.Kind;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import dk.borgerchat.core.handoff.PresentAgent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimekeeperTest {
  private final World world = new World();

  @Test
  void afterTheMaximumWaitOtherWaysAreOffered() {
    world.open();
    world.says("tal med et menneske");
    world.passWithPageOpen(Duration.ofMinutes(11));

    assertThat(world.conversation().owner()).isInstanceOf(Owner.Bot.class);
    assertThat(world.conversation().lastBotMessage())
        .hasValueSatisfying(said -> {
          assertThat(said.kind()).isEqualTo(Kind.CALL_BACK_FORM);
          assertThat(said.buttons())
              .extracting(button -> button.choice().id())
              .containsExactly("call-back", "person", "bot");
        });
  }

  @Test
  void nothingHappensBeforeItIsDue() {
    world.open();
    world.says("tal med et menneske");
    long before = world.conversation().sequence();
    world.passWithPageOpen(Duration.ofMinutes(9));

    assertThat(world.conversation().sequence()).isEqualTo(before);
  }

  @Test
  void aChatWhoseAgentIsGoneGoesToTheFrontOfTheQueueAndTheCitizenIsTold() {
    world.open();
    world.says("tal med et menneske");
    world.agent(ANNA, new Act.Accept());
    world.passWithPageOpen(Duration.ofSeconds(44));
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Person.class);
    world.passWithPageOpen(Duration.ofSeconds(5));

    assertThat(world.queue().again()).isTrue();
    assertThat(world.botMessages().getLast().text()).isEqualTo("agent-lost");
  }

  @Test
  void aChatWhoseAgentIsThereStaysHoweverLongNobodySpeaks() {
    world.open();
    world.says("tal med et menneske");
    world.agent(ANNA, new Act.Accept());
    for (int round = 0; round < 20; round++) {
      world.presence.seen(PresentAgent.forAll(ANNA));
      world.passWithPageOpen(Duration.ofSeconds(40));
    }

    assertThat(world.conversation().owner()).isInstanceOf(Owner.Person.class);
  }

  @Test
  void aCitizenWhoLeavesIsWaitedForTwoMinutesAndThenItEnds() {
    world.open();
    world.says("tal med et menneske");
    world.agent(ANNA, new Act.Accept());
    world.passWithPageOpen(Duration.ofSeconds(10));
    world.passWithoutPage(Duration.ofSeconds(50), ANNA);
    assertThat(world.conversation().isCitizenAway()).isTrue();
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Person.class);
    world.passWithoutPage(Duration.ofSeconds(80), ANNA);

    assertThat(world.conversation().owner()).isEqualTo(new Owner.Nobody(Outcome.LEFT));
  }

  @Test
  void aCitizenWhoComesBackInTimeGoesOn() {
    world.open();
    world.says("tal med et menneske");
    world.agent(ANNA, new Act.Accept());
    world.passWithoutPage(Duration.ofSeconds(60), ANNA);
    world.chatbot.returned(world.id());
    world.passWithoutPage(Duration.ofSeconds(25), ANNA);

    assertThat(world.conversation().isCitizenAway()).isFalse();
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Person.class);
  }

  @Test
  void aCitizenWhoWritesHasComeBack() {
    world.open();
    world.says("tal med et menneske");
    world.agent(ANNA, new Act.Accept());
    world.passWithoutPage(Duration.ofSeconds(60), ANNA);
    world.says("så er jeg her igen");

    assertThat(world.conversation().isCitizenAway()).isFalse();
  }

  /** While the store was away nobody could give a sign of life. */
  @Test
  void afterAnOutageNobodyCountsAsGoneBeforeThereWasTimeForASign() {
    world.open();
    world.says("tal med et menneske");
    world.agent(ANNA, new Act.Accept());
    world.passWithoutPage(Duration.ofSeconds(20), ANNA);
    world.pass(Duration.ofMinutes(5));
    world.timekeeper.ring();
    world.passWithPageOpen(Duration.ofSeconds(5));
    world.presence.seen(PresentAgent.forAll(ANNA));
    world.passWithPageOpen(Duration.ofSeconds(30));

    assertThat(world.conversation().owner()).isInstanceOf(Owner.Person.class);
    assertThat(world.conversation().isCitizenAway()).isFalse();
  }

  @Test
  void anIdleConversationEndsWithItsOutcome() {
    world.open();
    world.says("jeg skal have nyt pas");
    world.pass(Duration.ofMinutes(31));
    world.timekeeper.ring();

    assertThat(world.conversation().owner()).isEqualTo(new Owner.Nobody(Outcome.ANSWERED));
  }
}
