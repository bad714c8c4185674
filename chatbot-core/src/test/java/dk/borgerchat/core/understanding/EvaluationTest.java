package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Evaluation.Row;
import dk.borgerchat.core.understanding.Understanding.Ambiguous;
import dk.borgerchat.core.understanding.Understanding.NotUnderstood;
import dk.borgerchat.core.understanding.Understanding.Understood;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final IntentId CAR = new IntentId("bil.vask");
  private static final IntentId DOG = new IntentId("hund.tegn");
  private static final IntentId BOOK = new IntentId("bog.laan");

  /** Reads "sure" outright, "maybe" with a question, everything else not at all. */
  private static final IntentRecognizer SCRIPTED =
      utterance ->
          switch (utterance.text().value()) {
            case "sure" -> new Understood(reading(0.9));
            case "maybe" -> new Ambiguous(reading(0.4));
            default -> new NotUnderstood(reading(0.1));
          };

  @Test
  void countsWhatWasRightAndWhatWasAnswered() {
    Evaluation evaluation =
        Evaluation.of(
            SCRIPTED,
            List.of(
                new Row("sure", CAR),
                new Row("sure", DOG),
                new Row("maybe", BOOK),
                new Row("no", null),
                new Row("sure", null)),
            null,
            4);
    assertThat(evaluation.rows()).isEqualTo(5);
    assertThat(evaluation.accuracyAt1()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(evaluation.accuracyAt3()).isEqualTo(1.0);
    assertThat(evaluation.answered()).isEqualTo(0.6);
    assertThat(evaluation.clarified()).isEqualTo(0.2);
    assertThat(evaluation.passedOn()).isEqualTo(0.2);
    assertThat(evaluation.precisionAnswered()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(evaluation.falseAnswers()).isEqualTo(0.5);
    assertThat(evaluation.skipped()).isEqualTo(4);
  }

  @Test
  void separatesInScopeFromOutside() {
    Evaluation evaluation =
        Evaluation.of(
            SCRIPTED,
            List.of(new Row("sure", CAR), new Row("maybe", CAR), new Row("no", null)),
            null,
            0);
    assertThat(evaluation.auroc()).isEqualTo(1.0);
    assertThat(evaluation.oosRecallAt5PercentLoss()).isEqualTo(1.0);
  }

  @Test
  void tiesCountHalf() {
    Evaluation evaluation =
        Evaluation.of(SCRIPTED, List.of(new Row("no", CAR), new Row("no", null)), null, 0);
    assertThat(evaluation.auroc()).isEqualTo(0.5);
  }

  @Test
  void theCalibrationErrorIsTheGapBetweenConfidenceAndTruth() {
    Evaluation evaluation =
        Evaluation.of(SCRIPTED, List.of(new Row("sure", CAR), new Row("sure", DOG)), null, 0);
    assertThat(evaluation.ece()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void whatCannotBeComputedIsNull() {
    Evaluation evaluation = Evaluation.of(SCRIPTED, List.of(new Row("no", CAR)), null, 0);
    assertThat(evaluation.precisionAnswered()).isNull();
    assertThat(evaluation.falseAnswers()).isNull();
    assertThat(evaluation.auroc()).isNull();
    assertThat(evaluation.oosRecallAt5PercentLoss()).isNull();
  }

  private static Reading reading(double confidence) {
    double rest = (1 - confidence) / 2;
    return new Reading(
        List.of(
            new Candidate(CAR, confidence), new Candidate(DOG, rest), new Candidate(BOOK, rest)),
        confidence,
        List.of(CAR),
        Language.DA,
        null);
  }
}
