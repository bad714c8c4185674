package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.Evidence.ForIntent;
import dk.borgerchat.core.understanding.Evidence.Meaning;
import dk.borgerchat.core.understanding.UtteranceIndex.Hit;
import dk.borgerchat.core.understanding.UtteranceIndex.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the evidence on a sentence: what the classifier thinks, and which known sentences are
 * near. The common part never looks at the local part. Immutable.
 */
final class EvidenceReader {
  private static final int NEAREST = 20;
  private static final int BEST_CLASSES = 8;
  private static final double LEAST_LOG = -12;

  private final SoftmaxRegression classifier;
  private final @Nullable SoftmaxRegression meaning;
  private final List<IntentId> classes;
  private final IntentIndex common;
  private final Map<IntentId, Integer> numbers = new HashMap<>();
  private final boolean[] urgent;

  /**
   * A reader.
   *
   * @param classes the classifier's classes; one more than these means the last is "no intent"
   */
  EvidenceReader(
      SoftmaxRegression classifier,
      @Nullable SoftmaxRegression meaning,
      List<IntentId> classes,
      IntentIndex common) {
    this.classifier = classifier;
    this.meaning = meaning;
    this.classes = classes;
    this.common = common;
    this.urgent = new boolean[classifier.classes()];
    for (int i = 0; i < classes.size(); i++) {
      urgent[i] = classes.get(i).isUrgent();
      numbers.put(classes.get(i), i);
    }
  }

  /** What the common corpus says about a sentence; no kommune plays a part. */
  Evidence read(Sentence sentence, FeatureVector vector, Query query) {
    ClassScores scores = ClassScores.of(classifier.scores(vector), classes.size());
    ClassScores meant =
        meaning == null ? null : ClassScores.of(meaning.scores(sentence.meaning()), classes.size());
    Nearness near = Nearness.of(common, query);
    return new Evidence(
        commonCandidates(scores, meant, near),
        scores.top(),
        scores.margin(),
        scores.outsideLead(),
        scores.lead(urgent),
        meant == null ? Meaning.NONE : Meaning.of(meant),
        near.best,
        near.outside,
        0,
        vector.knownShare(),
        sentence.words().size());
  }

  /** The same evidence with what a kommune's own sentences add. */
  Evidence with(IntentIndex local, Query query, Evidence common) {
    Nearness near = Nearness.of(local, query);
    List<ForIntent> candidates = new ArrayList<>(common.candidates());
    near.covers.forEach(
        (intent, cover) -> candidates.add(cover.of(intent, true, 0, 0, near.total)));
    return common.withLocal(candidates, near.best);
  }

  /** The best by the classifier, by the encoder, and by the nearest sentences, each once. */
  private List<ForIntent> commonCandidates(
      ClassScores scores, @Nullable ClassScores meant, Nearness near) {
    Set<Integer> chosen = new LinkedHashSet<>();
    addAll(scores.best(BEST_CLASSES), chosen);
    if (meant != null) {
      addAll(meant.best(BEST_CLASSES), chosen);
    }
    for (IntentId intent : near.covers.keySet()) {
      Integer number = numbers.get(intent);
      if (number != null) {
        chosen.add(number);
      }
    }
    List<ForIntent> candidates = new ArrayList<>(chosen.size());
    for (int number : chosen) {
      Cover cover = near.covers.getOrDefault(classes.get(number), Cover.NONE);
      double log = Math.max(LEAST_LOG, scores.logProbability(number));
      double meaningLog = meant == null ? 0 : Math.max(LEAST_LOG, meant.logProbability(number));
      candidates.add(cover.of(classes.get(number), false, log, meaningLog, near.total));
    }
    return candidates;
  }

  private static void addAll(int[] numbers, Set<Integer> chosen) {
    for (int number : numbers) {
      chosen.add(number);
    }
  }

  /** How well an intent's own sentences cover the text. */
  private record Cover(double best, double all) {
    static final Cover NONE = new Cover(0, 0);

    Cover with(double cover) {
      return new Cover(Math.max(best, cover), all + cover);
    }

    ForIntent of(IntentId intent, boolean local, double log, double meaning, double total) {
      return new ForIntent(intent, local, log, meaning, best, total == 0 ? 0 : all / total);
    }
  }

  /** The nearest known sentences, gathered by intent. */
  private static final class Nearness {
    /** In the order of the nearest sentences. */
    final Map<IntentId, Cover> covers = new LinkedHashMap<>();

    double total;
    double best;
    double outside;

    static Nearness of(IntentIndex index, Query query) {
      Nearness near = new Nearness();
      for (Hit hit : index.sentences().nearest(query, NEAREST)) {
        near.add(index.intents().get(hit.sentence()), hit.cover());
      }
      return near;
    }

    private void add(@Nullable IntentId intent, double cover) {
      if (intent == null) {
        outside = Math.max(outside, cover);
      } else {
        best = Math.max(best, cover);
        total += cover;
        covers.put(intent, covers.getOrDefault(intent, Cover.NONE).with(cover));
      }
    }
  }
}
