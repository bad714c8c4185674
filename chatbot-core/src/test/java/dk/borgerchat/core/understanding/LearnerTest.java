package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.SomeWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerTest {
  @Test
  void theModelIsTheSameByteForByteForAnyNumberOfThreads() throws IOException {
    assertThat(written(learn(SmallCorpus.common(), 1)))
        .isEqualTo(written(learn(SmallCorpus.common(), 5)));
  }

  @Test
  void localExamplesDoNotChangeTheModel() throws IOException {
    assertThat(written(learn(SmallCorpus.withLocal(), 2)))
        .isEqualTo(written(learn(SmallCorpus.common(), 2)));
  }

  @Test
  void aModelReadBackUnderstandsTheSame() throws IOException {
    IntentModel learned = learn(SmallCorpus.common(), 2);
    IntentModel read = read(written(learned));
    assertThat(read.revision()).isEqualTo("revision-7");
    assertThat(read.intents()).isEqualTo(learned.intents());
    Utterance utterance = SmallCorpus.utterance("hvor får hunden et tegn", null);
    assertThat(recognizer(read).understand(utterance))
        .isEqualTo(recognizer(learned).understand(utterance));
  }

  @Test
  void aModelCarriesHowItDidOnSentencesItHadNotSeen() throws IOException {
    IntentModel learned = learn(SmallCorpus.common(), 2);
    assertThat(learned.evaluation().rows()).isGreaterThan(50);
    assertThat(learned.evaluation().accuracyAt1()).isBetween(0.3, 1.0);
    assertThat(learned.evaluation().microsP50()).isNull();
    assertThat(read(written(learned)).evaluation()).isEqualTo(learned.evaluation());
  }

  @Test
  void everyPartCanBeLeftOut() {
    for (Part part : Part.values()) {
      LearningSettings without = SmallCorpus.SETTINGS.without(part);
      TrainedRecognizer recognizer = recognizer(Learner.learn(SmallCorpus.common(), without));
      assertThat(recognizer.understand(SmallCorpus.utterance("hundetegn", null)))
          .as(part.name())
          .isNotNull();
    }
  }

  @Test
  void aForeignFileIsRefused() {
    assertThatThrownBy(() -> read(new byte[] {1, 2, 3, 4, 5}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("learn it again");
  }

  @Test
  void learnsFromHardlyAnything() {
    List<Example> one =
        List.of(new Example("vask af bil", new IntentId("bil.vask"), Language.DA, null));
    Understanding understanding =
        new TrainedRecognizer(learn(one, 1), one, List.of())
            .understand(SmallCorpus.utterance("bilvask", null));
    assertThat(understanding.reading().candidates()).hasSize(1);
  }

  @Test
  void understandsNothingWhereNothingWasTaught() {
    Understanding understanding =
        new TrainedRecognizer(learn(List.of(), 1), List.of(), List.of())
            .understand(SmallCorpus.utterance("bilvask", null));
    assertThat(understanding).isInstanceOf(Understanding.NotUnderstood.class);
    assertThat(understanding.reading().candidates()).isEmpty();
  }

  @Test
  void theSameSentenceTwiceCountsOnce() throws IOException {
    List<Example> doubled = new ArrayList<>(SmallCorpus.common());
    doubled.addAll(Collections.nCopies(3, SmallCorpus.common().getFirst()));
    assertThat(written(learn(doubled, 2))).isEqualTo(written(learn(SmallCorpus.common(), 2)));
  }

  private static IntentModel learn(List<Example> examples, int threads) {
    return Learner.learn(
        examples, LearningSettings.danish("revision-7", SomeWords.LISTS).onThreads(threads));
  }

  private static TrainedRecognizer recognizer(IntentModel model) {
    return new TrainedRecognizer(model, SmallCorpus.common(), SmallCorpus.kommuner());
  }

  private static byte[] written(IntentModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static IntentModel read(byte[] bytes) throws IOException {
    return IntentModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
