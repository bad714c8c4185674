package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

  /** "vovse" and "køter" stand in no sentence of the corpus. */
  private static final SentenceEncoder KNOWS_DOGS =
      new WordTable(
          Map.ofEntries(
              Map.entry("hund", 0),
              Map.entry("hunden", 0),
              Map.entry("hvalp", 0),
              Map.entry("hundetegn", 0),
              Map.entry("vovse", 0),
              Map.entry("køter", 0),
              Map.entry("bil", 1),
              Map.entry("bilen", 1),
              Map.entry("bog", 2),
              Map.entry("bogen", 2),
              Map.entry("bøger", 2),
              Map.entry("træ", 3),
              Map.entry("træet", 3)));

  @Test
  void wordsNoSentenceHasAreUnderstoodByTheirMeaning() {
    assertThat(confidenceInDogs(recognizer(KNOWS_DOGS), "vovse"))
        .isGreaterThan(confidenceInDogs(recognizer(null), "vovse") + 0.1);
  }

  @Test
  void anEncoderThatKnowsNothingIsNotBelieved() {
    TrainedRecognizer ignorant = recognizer(new WordTable(Map.of()));
    TrainedRecognizer plain = recognizer(null);
    for (String text : List.of("vask af bil", "ny hvalp", "låne en lydbog", "væltet træ")) {
      assertThat(first(ignorant, text)).isEqualTo(first(plain, text));
    }
  }

  @Test
  void aModelLearnedWithAnEncoderIsReadWithItAlone() throws IOException {
    IntentModel model = Learner.learn(SmallCorpus.common(), SmallCorpus.SETTINGS, KNOWS_DOGS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));

    assertThat(IntentModel.read(in(bytes), KNOWS_DOGS).intents()).isEqualTo(model.intents());
    assertThatThrownBy(() -> IntentModel.read(in(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("needs its sentence encoder");
  }

  private static DataInputStream in(ByteArrayOutputStream bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static TrainedRecognizer recognizer(SentenceEncoder encoder) {
    return new TrainedRecognizer(
        Learner.learn(SmallCorpus.common(), SmallCorpus.SETTINGS, encoder),
        SmallCorpus.common(),
        SmallCorpus.kommuner());
  }

  private static double confidenceInDogs(TrainedRecognizer recognizer, String text) {
    return recognizer.understand(SmallCorpus.utterance(text, null)).reading().candidates().stream()
        .filter(one -> one.intent().value().equals("hund.tegn"))
        .mapToDouble(Candidate::confidence)
        .sum();
  }

  private static IntentId first(TrainedRecognizer recognizer, String text) {
    return recognizer
        .understand(SmallCorpus.utterance(text, null))
        .reading()
        .candidates()
        .getFirst()
        .intent();
  }
}
