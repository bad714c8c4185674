package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainedRecognizerTest {
  private static final List<Example> EXAMPLES = SmallCorpus.withLocal();
  private static final IntentModel MODEL = Learner.learn(EXAMPLES, SmallCorpus.SETTINGS);
  private static final TrainedRecognizer RECOGNIZER =
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
  void understandsWhatAKommuneHasTaughtInTheseVeryWords() {
    Understanding taught = understand("Billet til færgen?", SmallCorpus.PROEVEBY);
    assertThat(taught).isInstanceOf(Understanding.Understood.class);
    assertThat(taught.reading().candidates().getFirst().confidence()).isGreaterThan(0.9);
  }

  @Test
  void readsAQuestionAsWithoutThePlaceItNames() {
    assertThat(understand("vask af bil i Aarhus", null).reading().candidates())
        .isEqualTo(understand("vask af bil", null).reading().candidates());
  }

  @Test
  void namesAnotherKommune() {
    assertThat(understand("vask af bil i Århus", null).reading().namedKommune())
        .isEqualTo(new KommuneCode("0751"));
  }

  @Test
  void doubtsThatAnIntentAppliesWhereNoneDoes() {
    Understanding outside = understand("hvem vandt kampen", null);
    assertThat(outside).isNotInstanceOf(Understanding.Understood.class);
    assertThat(outside.reading().applies())
        .isLessThan(understand("vask af min bil", null).reading().applies());
  }

  @Test
  void findsBothNeedsOfAMessage() {
    Reading reading =
        understand("hvor kan jeg vaske min bil og hvordan får min hund et hundetegn", null)
            .reading();
    assertThat(reading.needs())
        .containsExactly(new IntentId("bil.vask"), new IntentId("hund.tegn"));
  }

  @Test
  void aFollowUpLeansOnTheTopic() {
    Topic topic =
        new Topic(
            new IntentId("bog.laan"), MaskedText.alreadyMasked("hvor længe må jeg låne en bog"));
    Utterance followUp = new Utterance(MaskedText.alreadyMasked("og til børn?"), null, topic);
    assertThat(RECOGNIZER.understand(followUp).reading().candidates().getFirst().intent().value())
        .isEqualTo("bog.laan");
  }

  @Test
  void aLanguageWithoutAnswersIsNotUnderstoodButNamed() {
    Understanding understanding = understand("де я можу помити машину", null);
    assertThat(understanding).isInstanceOf(Understanding.NotUnderstood.class);
    assertThat(understanding.reading().language()).isEqualTo(Language.UK);
  }

  @Test
  void explainsWithWordsAndKnownSentences() {
    Explanation explanation =
        RECOGNIZER.explain(SmallCorpus.utterance("hundetegn til min hvalp", null));
    assertThat(explanation.sentences().getFirst().text()).isEqualTo("hundetegn til hvalp");
    assertThat(explanation.words())
        .extracting(Explanation.WordWeight::word)
        .containsExactly("hundetegn", "til", "min", "hvalp");
    assertThat(explanation.words().getFirst().weight()).isPositive();
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
