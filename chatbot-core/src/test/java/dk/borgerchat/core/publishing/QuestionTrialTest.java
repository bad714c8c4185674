package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.publishing.QuestionTrial.Shift;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.IntentRecognizer;
import dk.borgerchat.core.understanding.Reading;
import dk.borgerchat.core.understanding.Understanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTrialTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
  private static final Reaction PASSPORT = answers(SmallTown.PASSPORT);
  private static final Reaction LOST = new Reaction(Reaction.Kind.PASSES_ON, null);

  private final List<AskedQuestion> asked = new ArrayList<>();

  @Test
  void whatLosesItsAnswerAndWhatWinsOneIsCountedAndNamed() {
    for (int i = 0; i < 5; i++) {
      asks("loses" + i, "nyt pas", Met.ANSWERED);
    }
    asks("wins", "rotter", Met.NOT_UNDERSTOOD);

    QuestionTrial trial =
        trial(Map.of("nyt pas", SmallTown.PASSPORT), Map.of("rotter", SmallTown.RATS));

    assertThat(trial.questions()).isEqualTo(6);
    assertThat(trial.answeredBefore()).isEqualTo(5);
    assertThat(trial.answeredAfter()).isEqualTo(1);
    assertThat(trial.shifts())
        .containsExactly(
            new Shift(PASSPORT, LOST, 5, List.of("nyt pas")),
            new Shift(LOST, answers(SmallTown.RATS), 1, List.of()));
    assertThat(consequences(Map.of("nyt pas", SmallTown.PASSPORT), Map.of()).isBelowTheGate())
        .isTrue();
  }

  @Test
  void anAnswerThatDidNotHelpIsNoLoss() {
    asks("one", "nyt pas", Met.BADLY_RATED);

    assertThat(consequences(Map.of("nyt pas", SmallTown.PASSPORT), Map.of()).isBelowTheGate())
        .isFalse();
  }

  @Test
  void whereOnlyTextsDifferNothingIsReadAgain() {
    asks("one", "nyt pas", Met.ANSWERED);
    Release release = SmallTown.release();

    Consequences same =
        Consequences.between(release, release, DAY, asked, (stage, done, all) -> fail());

    assertThat(same.asked()).isEqualTo(new QuestionTrial(0, 0, 0, 0, List.of()));
  }

  @Test
  void itTellsHowFarItIs() {
    for (int i = 0; i < 120; i++) {
      asks("c" + i, "nyt pas " + i, Met.ANSWERED);
    }
    List<Integer> heard = new ArrayList<>();

    Consequences.between(
        knowing(Map.of()), knowing(Map.of()), DAY, asked, (stage, done, all) -> heard.add(done));

    assertThat(heard).containsExactly(0, 50, 100);
  }

  private static void fail() {
    throw new AssertionError("There was nothing to do");
  }

  private QuestionTrial trial(Map<String, IntentId> before, Map<String, IntentId> after) {
    return consequences(before, after).asked();
  }

  private Consequences consequences(Map<String, IntentId> before, Map<String, IntentId> after) {
    return Consequences.between(knowing(before), knowing(after), DAY, asked, Progress.NONE);
  }

  private void asks(String conversation, String text, Met met) {
    asked.add(
        new AskedQuestion(
            conversation,
            asked.size(),
            new KommuneCode("0998"),
            Instant.EPOCH,
            MaskedText.alreadyMasked(text),
            List.of(),
            met,
            SmallTown.PASSPORT));
  }

  private static Reaction answers(IntentId intent) {
    return new Reaction(Reaction.Kind.ANSWERS, intent);
  }

  /** A release that knows these sentences by heart. */
  private static Release knowing(Map<String, IntentId> sentences) {
    IntentRecognizer recognizer =
        utterance -> {
          IntentId intent = sentences.get(utterance.text().value());
          return intent == null
              ? new Understanding.NotUnderstood(reading(SmallTown.RATS))
              : new Understanding.Understood(reading(intent));
        };
    return new Release(SmallTown.content(), recognizer);
  }

  private static Reading reading(IntentId intent) {
    return new Reading(
        List.of(new Candidate(intent, 0.9)), 0.9, List.of(intent), Language.DA, null);
  }
}
