package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainedRecognizerTest {
  private static final List<Example> EXAMPLES = SmallCorpus.withLocal();
  private static final IntentModel MODEL = Learner.learn(EXAMPLES, LearningSettings.danish("test"));
  private static final IntentRecognizer RECOGNIZER =
      new TrainedRecognizer(MODEL, EXAMPLES, SmallCorpus.kommuner());

  @Test
  void findsTheIntentOfAQuestionAskedInOtherWords() {
    assertThat(first("kan man få vasket sin bil et sted")).isEqualTo("bil.vask");
    assertThat(first("min hvalp mangler et hundetegn")).isEqualTo("hund.tegn");
  }

  @Test
  void readsDanishWithoutDanishLetters() {
    assertThat(first("maa jeg faelde et trae")).isEqualTo("have.trae");
  }

  @Test
  void understandsEnglish() {
    assertThat(first("where do i wash the car")).isEqualTo("bil.vask");
  }

  @Test
  void putsUrgencyFirst() {
    Understanding understanding = understand("hjælp det brænder i huset", null);
    assertThat(understanding).isInstanceOf(Understanding.Urgent.class);
  }

  @Test
  void offersALocalIntentInItsKommuneOnly() {
    String text = "hvornår sejler færgen";
    assertThat(first(text, SmallCorpus.PROEVEBY)).isEqualTo("faerge.tider");
    assertThat(understand(text, new KommuneCode("0751")))
        .isEqualTo(understand(text, null))
        .satisfies(other ->
            assertThat(other.reading().candidates())
                .noneMatch(one -> one.intent().value().equals("faerge.tider")));
  }

  @Test
  void namesAnotherKommune() {
    assertThat(understand("vask af bil i Århus", null).reading().namedKommune())
        .isEqualTo(new KommuneCode("0751"));
  }

  private static String first(String text) {
    return first(text, null);
  }

  private static String first(String text, KommuneCode kommune) {
    return understand(text, kommune).reading().candidates().getFirst().intent().value();
  }

  private static Understanding understand(String text, KommuneCode kommune) {
    return RECOGNIZER.understand(SmallCorpus.utterance(text, kommune));
  }
}
