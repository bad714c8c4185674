package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.Evidence.ForIntent;
import dk.borgerchat.core.understanding.UtteranceIndex.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the evidence on a sentence: what the classifier thinks, and which known sentences are
 * near. The common part never looks at the local part. Immutable.
 */
final class EvidenceReader {
  private static final int NEAREST = 20;
  private static final int BEST_CLASSES = 8;
  private static final double LEAST_LOG = -12;

  private final Vocabulary vocabulary;
  private final SoftmaxRegression classifier;
  private final List<IntentId> classes;
  private final IntentIndex common;

  /**
   * A reader.
   *
   * @param classes the classifier's classes; one more than these means the last is "no intent"
   */
  EvidenceReader(
      Vocabulary vocabulary,
      SoftmaxRegression classifier,
      List<IntentId> classes,
      IntentIndex common) {
    this.vocabulary = vocabulary;
    this.classifier = classifier;
    this.classes = classes;
    this.common = common;
  }

  /** Reads a sentence; with {@code local}, those sentences may win too. */
  Evidence read(Sentence sentence, @Nullable IntentIndex local) {
    FeatureVector vector = vocabulary.weigh(sentence.blocks());
    ClassScores scores = ClassScores.of(classifier.scores(vector), classes.size());
    Nearness near = new Nearness();
    near.look(common, sentence, vocabulary, NEAREST);
    Nearness nearLocal = new Nearness();
    if (local != null) {
      nearLocal.look(local, sentence, vocabulary, NEAREST);
    }
    List<ForIntent> candidates = commonCandidates(scores, near);
    nearLocal.covers.forEach((intent, cover) -> candidates.add(cover.of(intent, true, 0)));
    return new Evidence(
        candidates,
        scores.top(),
        scores.margin(),
        scores.outsideLead(),
        near.bestWords,
        near.bestRuns,
        near.outsideRuns,
        nearLocal.bestRuns,
        vector.knownShare(),
        sentence.words().size());
  }

  private List<ForIntent> commonCandidates(ClassScores scores, Nearness near) {
    Map<IntentId, Cover> covers = new HashMap<>(near.covers);
    List<ForIntent> candidates = new ArrayList<>();
    for (int number : scores.best(BEST_CLASSES)) {
      IntentId intent = classes.get(number);
      Cover cover = covers.remove(intent);
      double log = Math.max(LEAST_LOG, scores.logProbability(number));
      candidates.add((cover == null ? Cover.NONE : cover).of(intent, false, log));
    }
    for (int number = 0; number < classes.size(); number++) {
      Cover cover = covers.get(classes.get(number));
      if (cover != null) {
        double log = Math.max(LEAST_LOG, scores.logProbability(number));
        candidates.add(cover.of(classes.get(number), false, log));
      }
    }
    return candidates;
  }

  /** How well an intent's own sentences cover the text. */
  private record Cover(double words, double runs, int votes) {
    static final Cover NONE = new Cover(0, 0, 0);

    Cover withWords(double cover) {
      return new Cover(Math.max(words, cover), runs, votes + 1);
    }

    Cover withRuns(double cover) {
      return new Cover(words, Math.max(runs, cover), votes + 1);
    }

    ForIntent of(IntentId intent, boolean local, double log) {
      return new ForIntent(intent, local, log, words, runs, votes / (2.0 * NEAREST));
    }
  }

  /** The nearest known sentences, gathered by intent. */
  private static final class Nearness {
    final Map<IntentId, Cover> covers = new java.util.TreeMap<>();
    double bestWords;
    double bestRuns;
    double outsideRuns;

    void look(IntentIndex index, Sentence sentence, Vocabulary vocabulary, int most) {
      for (Hit hit : index.sentences().byWords(sentence.blocks().words(), vocabulary, most)) {
        IntentId intent = index.intents().get(hit.sentence());
        if (intent != null) {
          bestWords = Math.max(bestWords, hit.cover());
          covers.put(intent, covers.getOrDefault(intent, Cover.NONE).withWords(hit.cover()));
        }
      }
      for (Hit hit : index.sentences().byRuns(sentence.blocks().runs(), vocabulary, most)) {
        IntentId intent = index.intents().get(hit.sentence());
        if (intent == null) {
          outsideRuns = Math.max(outsideRuns, hit.cover());
        } else {
          bestRuns = Math.max(bestRuns, hit.cover());
          covers.put(intent, covers.getOrDefault(intent, Cover.NONE).withRuns(hit.cover()));
        }
      }
    }
  }
}
