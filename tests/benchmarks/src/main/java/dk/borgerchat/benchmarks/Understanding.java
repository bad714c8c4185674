package dk.borgerchat.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.Evaluation.Row;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How right the packaged model is on sentences by others, also beside NLP.js. */
final class Understanding {
  private static final List<String> COLUMNS =
      List.of(
          "sentences",
          "rows",
          "right first",
          "among three",
          "answered of in scope",
          "precision",
          "false answers",
          "AUROC",
          "ECE");

  private Understanding() {}

  static Section section(Corpus corpus) {
    TrainedRecognizer recognizer = corpus.recognizer();
    List<List<String>> rows = new ArrayList<>();
    sets(corpus).forEach((name, set) -> rows.add(row(name, set, recognizer)));
    rows.add(row("while it was learned, each unseen", corpus.model().evaluation(), null));
    return new Section(
        "Understanding",
        "The packaged model. Precision is that of what is answered outright, false answers are"
            + " those to questions no intent covers; the last row is the model's own evaluation,"
            + " which it carries.",
        COLUMNS,
        rows);
  }

  private static Map<String, List<Row>> sets(Corpus corpus) {
    Map<String, List<Row>> sets = new LinkedHashMap<>();
    SplittableRandom random = new SplittableRandom(1);
    sets.put("checks", corpus.checks());
    sets.put(
        "checks, one typing error each",
        corpus.checks().stream()
            .map(row -> new Row(TypingError.in(row.text(), random), row.intent()))
            .toList());
    sets.put("blind questions", Corpus.blindRows("questions"));
    sets.put("blind questions, one typing error each", Corpus.blindRows("typos"));
    return sets;
  }

  private static List<String> row(String name, List<Row> set, TrainedRecognizer recognizer) {
    List<Row> inScope = set.stream().filter(row -> row.intent() != null).toList();
    Evaluation whole = Evaluation.of(recognizer, set, null, 0);
    return row(name, whole, Evaluation.of(recognizer, inScope, null, 0).answered());
  }

  private static List<String> row(
      String name, Evaluation measured, @Nullable Double answeredInScope) {
    return List.of(
        name,
        String.valueOf(measured.rows()),
        Figure.percent(measured.accuracyAt1()),
        Figure.percent(measured.accuracyAt3()),
        Figure.percent(answeredInScope),
        Figure.percent(measured.precisionAnswered()),
        Figure.percent(measured.falseAnswers()),
        Figure.percent(measured.auroc()),
        Figure.decimal(measured.ece(), 3));
  }

  /** Both learners on the Danish corpus. */
  static Section beside(Corpus corpus) throws IOException {
    Path folder = Files.createTempDirectory("corpus_da");
    Files.write(
        folder.resolve("train.tsv"),
        corpus.examples().stream().flatMap(Understanding::line).toList());
    TrainedRecognizer recognizer = corpus.recognizer();
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, List<Row>> set : sets(corpus).entrySet()) {
      Files.write(
          folder.resolve("test.tsv"),
          set.getValue().stream().map(row -> row.text() + "\t" + label(row.intent())).toList());
      Evaluation ours = Evaluation.of(recognizer, set.getValue(), null, 0);
      JsonNode peer = Peer.measured(folder);
      rows.add(
          List.of(
              set.getKey(),
              String.valueOf(set.getValue().size()),
              Figure.percent(ours.accuracyAt1()),
              peer == null ? "–" : Figure.percent(peer.path("accuracyAt1").asDouble())));
    }
    return new Section(
        "Beside NLP.js",
        "NLP.js (`tests/benchmarks/nlpjs`) learns the same Danish sentences and reads the same"
            + " rows; right first, in scope.",
        List.of("sentences", "rows", "Borgerchat", "NLP.js"),
        rows);
  }

  private static Stream<String> line(Example example) {
    boolean common = example.kommune() == null && example.language() == Language.DA;
    return common ? Stream.of(example.text() + "\t" + label(example.intent())) : Stream.of();
  }

  private static String label(@Nullable IntentId intent) {
    return intent == null ? "oos" : intent.value();
  }
}
