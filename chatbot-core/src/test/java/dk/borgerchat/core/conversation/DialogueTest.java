package dk.borgerchat.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.language.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DialogueTest {
  private static Dialogue offering(String... labels) {
    List<Button> buttons =
        IntStream.range(0, labels.length)
            .mapToObj(i ->
                new Button(
                    new Choice.FinishGuide("pas.hvilket", "rejse", i, SmallTown.PASSPORT),
                    labels[i]))
            .toList();
    Conversation empty = Conversation.empty(new ConversationId(UUID.randomUUID()));
    return new Dialogue(
        empty
            .next(
                new Cause(Cause.Kind.CITIZEN, "open"),
                Instant.EPOCH,
                Arrays.asList(
                    new Opened(SmallTown.LILLEBY, Language.DA, null),
                    new BotSaid(BotMessage.notice(BotMessage.Kind.GUIDE, "Haster det?", buttons))))
            .after());
  }

  @Test
  void aShortAnswerIsTheOnlyButtonThatBeginsWithIt() {
    Dialogue dialogue = offering("Ja, det haster", "Nej");

    assertThat(dialogue.buttonLabelled("ja!")).map(Button::label).hasValue("Ja, det haster");
    assertThat(dialogue.buttonLabelled("nej")).map(Button::label).hasValue("Nej");
  }

  @Test
  void twoThatBeginAlikeAreNotGuessedBetween() {
    assertThat(offering("Ja, det haster", "Ja, men ikke nu").buttonLabelled("ja")).isEmpty();
  }

  @Test
  void theBeginningOfAWordIsNotAnAnswer() {
    assertThat(offering("Jamen, det haster", "Nej").buttonLabelled("ja")).isEmpty();
  }
}
