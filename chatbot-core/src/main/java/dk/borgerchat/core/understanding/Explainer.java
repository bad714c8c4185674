package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.Explanation.KnownSentence;
import dk.borgerchat.core.understanding.Explanation.RunnerUp;
import dk.borgerchat.core.understanding.Explanation.WordWeight;
import dk.borgerchat.core.understanding.UtteranceIndex.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains a reading by asking again: each word left out once, and the nearest sentences shown. */
final class Explainer {
  private static final int SENTENCES = 5;
  private static final int MOST_WORDS = 60;
  private static final double LEAST = 1e-4;

  private final IntentModel model;
  private final IntentIndex common;
  private final Judge judge;

  Explainer(IntentModel model, IntentIndex common, Judge judge) {
    this.model = model;
    this.common = common;
    this.judge = judge;
  }

  /** Explains what was understood of a sentence, asked by a citizen of a kommune, or of none. */
  Explanation explain(
      Sentence sentence, @Nullable KommuneCode kommune, Understanding understanding) {
    return new Explanation(
        understanding,
        runnersUp(understanding.reading().candidates()),
        words(sentence, understanding.reading().candidates(), kommune),
        sentences(sentence),
        judge.judge(sentence, kommune).urgency());
  }

  private static List<RunnerUp> runnersUp(List<Candidate> candidates) {
    return candidates.stream()
        .skip(1)
        .map(other ->
            new RunnerUp(
                other.intent(), lead(candidates.getFirst().confidence(), other.confidence())))
        .toList();
  }

  private List<WordWeight> words(
      Sentence sentence, List<Candidate> candidates, @Nullable KommuneCode kommune) {
    if (candidates.size() < 2) {
      return List.of();
    }
    List<String> words = sentence.words().stream().limit(MOST_WORDS).toList();
    double all = lead(String.join(" ", words), candidates, kommune);
    List<WordWeight> weights = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = new ArrayList<>(words);
      rest.remove(i);
      double without = lead(String.join(" ", rest), candidates, kommune);
      weights.add(new WordWeight(words.get(i), all - without));
    }
    return weights;
  }

  private double lead(String text, List<Candidate> candidates, @Nullable KommuneCode kommune) {
    Judgement judgement = judge.judge(judge.sentence(text), kommune);
    double first = judgement.confidence(candidates.get(0).intent());
    double second = judgement.confidence(candidates.get(1).intent());
    return lead(first, second);
  }

  private static double lead(double first, double second) {
    return Math.log((first + LEAST) / (second + LEAST));
  }

  private List<KnownSentence> sentences(Sentence sentence) {
    return common
        .sentences()
        .nearest(Query.of(sentence.blocks(), model.vocabulary()), SENTENCES)
        .stream()
        .map(hit ->
            new KnownSentence(
                common.texts().get(hit.sentence()),
                common.intents().get(hit.sentence()),
                hit.cover()))
        .toList();
  }
}
