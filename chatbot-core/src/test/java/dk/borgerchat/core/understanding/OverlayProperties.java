package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What one kommune writes is nobody else's business. */
class OverlayProperties {
  private static final KommuneCode OTHER = new KommuneCode("0751");
  private static final KommuneCode ELSEWHERE = new KommuneCode("0101");
  private static final IntentModel MODEL =
      Learner.learn(SmallCorpus.common(), SmallCorpus.SETTINGS);
  private static final IntentRecognizer ALONE = recognizer(List.of());

  @Property(tries = 40)
  void oneKommunesSentencesNeverChangeAnothersResult(
      @ForAll("sentences") List<String> local, @ForAll("questions") String question) {
    IntentRecognizer withLocal = recognizer(local);
    Utterance elsewhere = SmallCorpus.utterance(question, OTHER);
    Utterance nowhere = SmallCorpus.utterance(question, null);
    assertThat(withLocal.understand(elsewhere)).isEqualTo(ALONE.understand(elsewhere));
    assertThat(withLocal.understand(nowhere)).isEqualTo(ALONE.understand(nowhere));
  }

  @Property(tries = 40)
  void anEmptyOverlayChangesNothing(@ForAll("questions") String question) {
    assertThat(ALONE.understand(SmallCorpus.utterance(question, SmallCorpus.PROEVEBY)).reading())
        .isEqualTo(ALONE.understand(SmallCorpus.utterance(question, null)).reading());
  }

  @Property(tries = 60)
  void heardOnceItMeansWhatItMeansWhereItIsAskedAlone(
      @ForAll("sentences") List<String> local,
      @ForAll("sentences") List<String> others,
      @ForAll("questions") String question) {
    IntentRecognizer recognizer = recognizer(local, others);
    Heard heard = recognizer.hear(MaskedText.alreadyMasked(question));
    for (KommuneCode kommune : Arrays.asList(SmallCorpus.PROEVEBY, null, OTHER, ELSEWHERE)) {
      assertThat(heard.in(kommune))
          .isEqualTo(recognizer.understand(SmallCorpus.utterance(question, kommune)));
    }
    assertThat(heard.in(SmallCorpus.PROEVEBY))
        .isEqualTo(recognizer.understand(SmallCorpus.utterance(question, SmallCorpus.PROEVEBY)));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return questions().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> questions() {
    return Arbitraries.of(
            "bil", "vaske", "hund", "tegn", "træ", "have", "bog", "låne", "hvor", "hvordan", "min",
            "færge", "øen", "hej", "brænder", "hjælp", "the", "my", "koster", "ny")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(words -> String.join(" ", words));
  }

  private static IntentRecognizer recognizer(List<String> local) {
    return recognizer(local, List.of());
  }

  private static IntentRecognizer recognizer(List<String> local, List<String> others) {
    List<Example> examples = new ArrayList<>(SmallCorpus.common());
    local.forEach(text -> examples.add(example(text, "faerge.tider", SmallCorpus.PROEVEBY)));
    others.forEach(text -> examples.add(example(text, "strand.bad", OTHER)));
    return new TrainedRecognizer(MODEL, examples, SmallCorpus.kommuner());
  }

  private static Example example(String text, String intent, KommuneCode kommune) {
    return new Example(text, new IntentId(intent), Language.DA, kommune);
  }
}
