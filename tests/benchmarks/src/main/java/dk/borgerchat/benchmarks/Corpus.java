package dk.borgerchat.benchmarks;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.language.WordLists;
import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.LearningSettings;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.intents.SeedContent;
import dk.borgerchat.intents.YamlContentReader;
import dk.borgerchat.intents.model.PackagedModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packaged corpus with its model, and its checks as rows to measure on: their authors did not
 * see the sentences learned from.
 *
 * @param examples common and local
 * @param kommuner all
 * @param checks common ones
 * @param words the written word lists
 * @param model as packaged
 */
record Corpus(
    List<Example> examples,
    Collection<Kommune> kommuner,
    List<Evaluation.Row> checks,
    WordLists words,
    IntentModel model) {
  private static final Path BLIND = Path.of("tests", "benchmarks", "blind");

  /** What this build is packaged with; throws where it was not packaged. */
  static Corpus packaged() {
    Content content = SeedContent.sound(new YamlContentReader(LocalDate.now()));
    return new Corpus(
        content.examples(),
        content.kommuner().values(),
        content.checks().stream()
            .filter(check -> check.kommune() == null)
            .map(check -> new Evaluation.Row(check.text(), check.intent()))
            .toList(),
        content.words(),
        PackagedModel.read().orElseThrow(() -> new IllegalStateException("Package intents first")));
  }

  /** A recognizer of the packaged model. */
  TrainedRecognizer recognizer() {
    return recognizer(model, examples);
  }

  /** A recognizer that has learned from these examples only. */
  TrainedRecognizer learned(List<Example> from, LearningSettings settings) {
    return recognizer(Learner.learn(from, settings), from);
  }

  private TrainedRecognizer recognizer(IntentModel learned, List<Example> from) {
    return new TrainedRecognizer(learned, from, kommuner);
  }

  /** The usual settings. */
  LearningSettings settings() {
    return LearningSettings.danish("benchmark", words);
  }

  /**
   * The rows of a blind file: what follows the header, text and label.
   *
   * @param name its name without ending
   */
  static List<String[]> blind(String name) {
    try (Stream<String> lines = Files.lines(BLIND.resolve(name + ".tsv"))) {
      return lines.skip(1).map(line -> line.split("\t", 2)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The blind file " + name + " cannot be read", e);
    }
  }

  /** The same as rows to measure on; {@code -} is no intent. */
  static List<Evaluation.Row> blindRows(String name) {
    return blind(name).stream()
        .map(cells ->
            new Evaluation.Row(cells[0], cells[1].equals("-") ? null : new IntentId(cells[1])))
        .toList();
  }

  /** The checks measured with a recognizer. */
  Evaluation measured(TrainedRecognizer recognizer) {
    return Evaluation.of(recognizer, checks, null, 0);
  }
}
