package dk.borgerchat.benchmarks;

import dk.borgerchat.core.language.WordLists;
import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.Evaluation.Row;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.LearningSettings;
import dk.borgerchat.core.understanding.Part;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What each part earns: the corpus learned without it, measured on sentences by others. */
final class Ablation {
  private final Corpus corpus;
  private final List<Row> blind = Corpus.blindRows("questions");
  private final List<Row> mistyped;

  private Ablation(Corpus corpus) {
    this.corpus = corpus;
    SplittableRandom random = new SplittableRandom(1);
    this.mistyped =
        corpus.checks().stream()
            .map(row -> new Row(TypingError.in(row.text(), random), row.intent()))
            .toList();
  }

  static Section section(Corpus corpus) {
    Ablation ablation = new Ablation(corpus);
    List<Example> all = corpus.examples();
    LearningSettings usual = corpus.settings();
    List<List<String>> rows = new ArrayList<>();
    rows.add(ablation.row("everything", all, usual));
    for (Part part : Part.values()) {
      rows.add(ablation.row("without " + name(part), all, usual.without(part)));
    }
    WordLists bare = new WordLists(corpus.words().small(), Map.of());
    rows.add(ablation.row("without the lexicon of everyday words", all, usual.with(bare)));
    rows.add(ablation.row("without calibration to plainer citizens", all, usual.withPlainness(1)));
    rows.add(ablation.row("without sentences no intent answers", inScope(all), usual));
    for (int most : new int[] {40, 20, 10}) {
      rows.add(ablation.row("with " + most + " sentences of each intent", first(all, most), usual));
    }
    return new Section(
        "What each part earns",
        "The corpus learned anew without it.",
        List.of(
            "learned",
            "checks: right first",
            "mistyped checks",
            "blind: right first",
            "among three",
            "answered",
            "precision",
            "false answers",
            "ECE"),
        rows);
  }

  private static String name(Part part) {
    return switch (part) {
      case FOLDING -> "folding æ/ae, ø/oe, å/aa";
      case BEGINNINGS -> "the beginnings of words";
      case SPELLING -> "correction of typing errors";
      case RANKER -> "the ranker (the classifier alone)";
      case SCOPE -> "the out-of-scope decision";
    };
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

  private List<String> row(String name, List<Example> examples, LearningSettings settings) {
    TrainedRecognizer recognizer = corpus.learned(examples, settings);
    Evaluation blindly = Evaluation.of(recognizer, blind, null, 0);
    return List.of(
        name,
        Figure.percent(corpus.measured(recognizer).accuracyAt1()),
        Figure.percent(Evaluation.of(recognizer, mistyped, null, 0).accuracyAt1()),
        Figure.percent(blindly.accuracyAt1()),
        Figure.percent(blindly.accuracyAt3()),
        Figure.percent(blindly.answered()),
        Figure.percent(blindly.precisionAnswered()),
        Figure.percent(blindly.falseAnswers()),
        Figure.decimal(blindly.ece(), 3));
  }
}
