package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.Corpus.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is learned from one set of rows: vocabulary, classifier and urgency classifier. The whole
 * corpus gives the product's; each fold gives one that has not seen the rest.
 *
 * @param classes the classifier's intents; one more class means the last is "no intent applies"
 * @param meaning a classifier of the same classes by the encoder's vectors; null without one
 * @param urgent the urgency classifier's intents; its last class is "nothing urgent"
 */
record Lesson(
    List<IntentId> classes,
    Vocabulary vocabulary,
    SoftmaxRegression classifier,
    @Nullable SoftmaxRegression meaning,
    List<IntentId> urgent,
    SoftmaxRegression urgency) {
  /**
   * The larger a corpus, the more often an n-gram must be seen to count: in a small one those seen
   * once may be all there is. One time more for each so many rows.
   */
  private static final int ROWS_FOR_ONE_MORE = 12_000;

  private static final int FEWEST_OUTSIDE = 8;

  /** How much time a lesson takes: the fewer rounds, the longer the steps. */
  enum Pace {
    /** For the product. */
    THOROUGH(6, 1.6f),
    /** For rehearsals: half the time, and a tenth of a point less accurate. */
    QUICK(3, 2.5f);

    private final int epochs;
    private final float rate;

    Pace(int epochs, float rate) {
      this.epochs = epochs;
      this.rate = rate;
    }

    SoftmaxLearner learner(float smoothing) {
      return new SoftmaxLearner(epochs, rate, smoothing);
    }
  }

  private static final SoftmaxLearner BY_MEANING = new SoftmaxLearner(10, 0.1f, 0.1f);
  private static final float SMOOTHING = 0.1f;
  private static final float URGENCY_SMOOTHING = 0.02f;

  /** How often a sentence no intent answers counts for the urgency classifier. */
  private static final int WARY = 4;

  /** A row ready for the classifiers. */
  private record Weighed(Row row, FeatureVector text) {}

  /** Learns from rows. */
  static Lesson learn(List<Row> rows, Pace pace) {
    Vocabulary vocabulary =
        Vocabulary.learn(
            rows.stream().map(row -> row.sentence().blocks()).toList(),
            1 + rows.size() / ROWS_FOR_ONE_MORE);
    List<Weighed> all =
        rows.stream()
            .map(row -> new Weighed(row, vocabulary.weigh(row.sentence().blocks())))
            .toList();
    List<Weighed> answered = all.stream().filter(one -> one.row().answered()).toList();
    List<IntentId> classes = intents(answered);
    long outside = answered.stream().filter(one -> one.row().intent() == null).count();
    boolean withRest = outside >= FEWEST_OUTSIDE || classes.isEmpty();
    List<Weighed> learned =
        answered.stream().filter(one -> withRest || one.row().intent() != null).toList();
    List<IntentId> urgent = classes.stream().filter(IntentId::isUrgent).toList();
    int size = vocabulary.size();
    return new Lesson(
        classes,
        vocabulary,
        classify(learned, classes, withRest, pace.learner(SMOOTHING), size),
        meaning(learned, classes, withRest),
        urgent,
        classify(wary(all), urgent, true, pace.learner(URGENCY_SMOOTHING), size));
  }

  /** The rows for the urgency classifier: what no intent answers is what most looks like a cry. */
  private static List<Weighed> wary(List<Weighed> rows) {
    return rows.stream()
        .flatMap(one -> Collections.nCopies(one.row().intent() == null ? WARY : 1, one).stream())
        .toList();
  }

  /** Reads the evidence on other sentences; {@code known} are those this was learned from. */
  EvidenceReader reader(List<Row> known) {
    List<Row> answered = known.stream().filter(Row::answered).toList();
    return new EvidenceReader(classifier, meaning, classes, index(answered));
  }

  /** The urgency path before its evidence has been weighed against rehearsals. */
  UrgencyDecision unjudgedUrgency() {
    return UrgencyDecision.of(urgent, urgency);
  }

  private static List<IntentId> intents(List<Weighed> rows) {
    TreeSet<IntentId> intents = new TreeSet<>();
    for (Weighed one : rows) {
      IntentId intent = one.row().intent();
      if (intent != null) {
        intents.add(intent);
      }
    }
    return List.copyOf(intents);
  }

  private static @Nullable SoftmaxRegression meaning(
      List<Weighed> rows, List<IntentId> classes, boolean withRest) {
    int dimensions = rows.isEmpty() ? 0 : rows.getFirst().row().sentence().meaning().size();
    List<Weighed> meanings =
        rows.stream().map(one -> new Weighed(one.row(), one.row().sentence().meaning())).toList();
    return dimensions == 0 ? null : classify(meanings, classes, withRest, BY_MEANING, dimensions);
  }

  /** Learns a classifier of these intents; with a rest, all other rows are one more class. */
  private static SoftmaxRegression classify(
      List<Weighed> rows,
      List<IntentId> classes,
      boolean withRest,
      SoftmaxLearner learner,
      int features) {
    Map<IntentId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < classes.size(); i++) {
      numbers.put(classes.get(i), i);
    }
    int[] labels = new int[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      IntentId intent = rows.get(i).row().intent();
      labels[i] = intent == null ? classes.size() : numbers.getOrDefault(intent, classes.size());
    }
    List<FeatureVector> texts = rows.stream().map(Weighed::text).toList();
    return learner.learn(texts, labels, features, classes.size() + (withRest ? 1 : 0));
  }

  static IntentIndex index(List<Row> rows) {
    List<@Nullable IntentId> intents = new ArrayList<>();
    rows.forEach(row -> intents.add(row.intent()));
    return IntentIndex.of(rows.stream().map(Row::sentence).toList(), intents);
  }
}
