package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.Corpus.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is learned from one set of rows: vocabulary, classifier, index and urgency classifier. The
 * whole corpus gives the product's; each fold gives one that has not seen the rest.
 */
record Lesson(
    List<IntentId> classes,
    Vocabulary vocabulary,
    SoftmaxRegression classifier,
    IntentIndex index,
    List<IntentId> urgent,
    SoftmaxRegression urgency) {
  private static final int FEWEST = 2;
  private static final int FEWEST_OUTSIDE = 20;
  private static final SoftmaxLearner LEARNER = new SoftmaxLearner(8, 1.2f, 0.1f);
  private static final SoftmaxLearner URGENCY_LEARNER = new SoftmaxLearner(8, 1.2f, 0.02f);

  static Lesson learn(List<Row> rows) {
    Vocabulary vocabulary =
        Vocabulary.learn(rows.stream().map(row -> row.sentence().blocks()).toList(), FEWEST);
    List<Row> answered = rows.stream().filter(Row::answered).toList();
    List<IntentId> classes = intents(answered);
    boolean outside =
        answered.stream().filter(row -> row.intent() == null).count() >= FEWEST_OUTSIDE;
    List<Row> learned = answered.stream().filter(row -> outside || row.intent() != null).toList();
    SoftmaxRegression classifier =
        classify(learned, classes, vocabulary, LEARNER, outside || classes.isEmpty());
    List<IntentId> urgent = classes.stream().filter(IntentId::isUrgent).toList();
    SoftmaxRegression urgency = classify(rows, urgent, vocabulary, URGENCY_LEARNER, true);
    return new Lesson(classes, vocabulary, classifier, index(answered), urgent, urgency);
  }

  EvidenceReader reader() {
    return new EvidenceReader(vocabulary, classifier, classes, index);
  }

  UrgencyDecision urgencyDecision(double threshold) {
    return new UrgencyDecision(urgent, urgency, threshold);
  }

  private static List<IntentId> intents(List<Row> rows) {
    TreeSet<IntentId> intents = new TreeSet<>();
    for (Row row : rows) {
      if (row.intent() != null) {
        intents.add(row.intent());
      }
    }
    return List.copyOf(intents);
  }

  private static SoftmaxRegression classify(
      List<Row> rows,
      List<IntentId> classes,
      Vocabulary vocabulary,
      SoftmaxLearner learner,
      boolean withRest) {
    Map<IntentId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < classes.size(); i++) {
      numbers.put(classes.get(i), i);
    }
    int[] labels =
        rows.stream()
            .mapToInt(row ->
                row.intent() == null
                    ? classes.size()
                    : numbers.getOrDefault(row.intent(), classes.size()))
            .toArray();
    List<FeatureVector> texts =
        rows.stream().map(row -> vocabulary.weigh(row.sentence().blocks())).toList();
    int size = classes.size() + (withRest ? 1 : 0);
    return learner.learn(texts, labels, vocabulary.size(), size);
  }

  static IntentIndex index(List<Row> rows) {
    List<@Nullable IntentId> intents = new ArrayList<>();
    rows.forEach(row -> intents.add(row.intent()));
    return IntentIndex.of(rows.stream().map(Row::sentence).toList(), intents);
  }
}
