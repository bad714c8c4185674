package dk.borgerchat.core;

import static dk.borgerchat.core.World.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.conversation.BotMessage.Kind;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimekeeperTest {
  private final World world = new World();

  @Test
  void afterTheMaximumWaitOtherWaysAreOffered() {
    world.open();
    world.says("tal med et menneske");
    world.pass(Duration.ofMinutes(11));
    world.timekeeper.ring();

    assertThat(world.conversation().owner()).isInstanceOf(Owner.Bot.class);
    assertThat(world.conversation().lastBotMessage())
        .hasValueSatisfying(said -> assertThat(said.kind()).isEqualTo(Kind.CALL_BACK_FORM));
  }

  @Test
  void nothingHappensBeforeItIsDue() {
    world.open();
    world.says("tal med et menneske");
    long before = world.conversation().sequence();
    world.pass(Duration.ofMinutes(9));
    world.timekeeper.ring();

    assertThat(world.conversation().sequence()).isEqualTo(before);
  }

  @Test
  void aChatWhoseAgentIsGoneGoesBackToTheQueueAndTheCitizenIsTold() {
    world.open();
    world.says("tal med et menneske");
    world.agent(ANNA, new Act.Accept());
    world.pass(Duration.ofSeconds(50));
    world.timekeeper.ring();

    assertThat(world.conversation().owner()).isInstanceOf(Owner.Queue.class);
    assertThat(world.botMessages().getLast().text()).isEqualTo("agent-lost");
  }

  @Test
  void aChatWhoseAgentIsThereStaysHoweverLongNobodySpeaks() {
    world.open();
    world.says("tal med et menneske");
    world.agent(ANNA, new Act.Accept());
    for (int round = 0; round < 20; round++) {
      world.pass(Duration.ofSeconds(40));
      world.presence.seen(ANNA);
      world.timekeeper.ring();
    }

    assertThat(world.conversation().owner()).isInstanceOf(Owner.Person.class);
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
