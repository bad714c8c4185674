package dk.borgerchat.benchmarks;

import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import java.util.List;
import java.util.SplittableRandom;

/** How right the packaged model is on the checks, as written and with a typing error in each. */
final class Understanding {
  private static final List<String> COLUMNS =
      List.of("checks", "rows", "right first", "among three", "answered", "precision", "ECE");

  private Understanding() {}

  static Section section(Corpus corpus) {
    TrainedRecognizer recognizer = corpus.recognizer();
    SplittableRandom random = new SplittableRandom(1);
    List<Evaluation.Row> mistyped =
        corpus.checks().stream()
            .map(row -> new Evaluation.Row(TypingError.in(row.text(), random), row.intent()))
            .toList();
    return new Section(
        "Understanding",
        "The packaged model on the content's checks, whose authors have not seen the sentences it"
            + " learned from.",
        COLUMNS,
        List.of(
            row("as written", corpus.measured(recognizer)),
            row("with one typing error", Evaluation.of(recognizer, mistyped, null, 0))));
  }

  private static List<String> row(String name, Evaluation measured) {
    return List.of(
        name,
        String.valueOf(measured.rows()),
        Figure.percent(measured.accuracyAt1()),
        Figure.percent(measured.accuracyAt3()),
        Figure.percent(measured.answered()),
        Figure.percent(measured.precisionAnswered()),
        Figure.decimal(measured.ece(), 3));
  }
}
