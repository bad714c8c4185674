package dk.borgerchat.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.conversation.BotMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody should know reaches conversations that began before it. */
class NewsDuringConversationTest {
  private static final String NEWS = "Rådhuset er lukket i dag.";
  private static final Duration UNTIL_THE_NEWS = Duration.ofDays(31);

  private final World world = new World();

  @Test
  void aNoticeThatBeganMeanwhileIsSaidOnceBeforeTheAnswer() {
    world.open();
    assertThat(said()).doesNotContain(NEWS);
    world.pass(UNTIL_THE_NEWS);

    assertThat(world.says("jeg har rotter").kind()).isEqualTo(BotMessage.Kind.ANSWER);
    assertThat(world.says("jeg har rotter").kind()).isEqualTo(BotMessage.Kind.ANSWER);

    assertThat(said()).containsOnlyOnce(NEWS);
  }

  @Test
  void whoWasToldAtTheBeginningIsNotToldAgain() {
    world.pass(UNTIL_THE_NEWS);
    world.open();

    world.says("jeg har rotter");

    assertThat(said()).containsOnlyOnce(NEWS);
  }

  private List<String> said() {
    return world.botMessages().stream().map(BotMessage::text).toList();
  }
}
