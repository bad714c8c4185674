package dk.borgerchat.benchmarks;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.LearningSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each part earns: the corpus learned without it, measured on the checks. */
final class Ablation {
  private Ablation() {}

  static Section section(Corpus corpus) {
    List<Example> all = corpus.examples();
    LearningSettings usual = corpus.settings();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("everything", corpus, all, usual));
    rows.add(
        row(
            "without Danish spelling and word beginnings",
            corpus,
            all,
            with(usual, Language.EN, 1.3)));
    rows.add(
        row(
            "without taking citizens to write plainer",
            corpus,
            all,
            with(usual, Language.DA, 1.0)));
    rows.add(row("without sentences no intent answers", corpus, inScope(all), usual));
    for (int most : new int[] {40, 20, 10, 5}) {
      rows.add(row("with " + most + " sentences of each intent", corpus, first(all, most), usual));
    }
    return new Section(
        "What each part earns",
        "The corpus learned anew without it and measured on the checks.",
        List.of("learned", "right first", "among three", "answered", "precision", "ECE"),
        rows);
  }

  private static LearningSettings with(
      LearningSettings usual, Language language, double plainness) {
    return new LearningSettings(
        usual.revision(), language, usual.words(), usual.threads(), plainness, usual.precision());
  }

  private static List<Example> inScope(List<Example> all) {
    return all.stream().filter(example -> example.intent() != null).toList();
  }

  private static List<Example> first(List<Example> all, int most) {
    Map<@Nullable IntentId, Integer> taken = new HashMap<>();
    return all.stream()
        .filter(example ->
            example.intent() == null || taken.merge(example.intent(), 1, Integer::sum) <= most)
        .toList();
  }

  private static List<String> row(
      String name, Corpus corpus, List<Example> examples, LearningSettings settings) {
    Evaluation measured = corpus.measured(corpus.learned(examples, settings));
    return List.of(
        name,
        Figure.percent(measured.accuracyAt1()),
        Figure.percent(measured.accuracyAt3()),
        Figure.percent(measured.answered()),
        Figure.percent(measured.precisionAnswered()),
        Figure.decimal(measured.ece(), 3));
  }
}
