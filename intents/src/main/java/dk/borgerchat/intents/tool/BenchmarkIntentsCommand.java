package dk.borgerchat.intents.tool;

import dk.borgerchat.core.language.WordLists;
import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.Evaluation.Row;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.LearningSettings;
import dk.borgerchat.core.understanding.SentenceEncoder;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns a public data set and measures on its test rows. */
@Command(name = "benchmark-intents", description = "Learns and measures on a public data set.")
final class BenchmarkIntentsCommand implements Callable<Integer> {
  private static final String REVISION = "benchmark";

  /** The languages whose resources the learner can use here. */
  enum BenchmarkLanguage {
    EN,
    DA
  }

  @Parameters(paramLabel = "DIR", description = "Holds train.tsv, test.tsv and perhaps dev.tsv.")
  private Path folder = Path.of("");

  @Option(names = "--language", required = true, description = "en or da.")
  private BenchmarkLanguage language = BenchmarkLanguage.EN;

  @Option(
      names = "--encoder",
      paramLabel = "NAME|DIR",
      description = "A sentence encoder beside the n-grams: all-minilm-l6-v2-q, or a folder.")
  private @Nullable String encoder;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean json;

  private final Console console;

  BenchmarkIntentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BenchmarkSet set = new BenchmarkSet(folder, language == BenchmarkLanguage.EN);
    List<Example> examples = set.examples();
    List<Row> test = set.rows("test.tsv");
    long start = System.nanoTime();
    IntentModel model =
        Learner.learn(examples, settings(), encoder == null ? null : opened(encoder));
    double seconds = (System.nanoTime() - start) / 1e9;
    TrainedRecognizer recognizer = new TrainedRecognizer(model, examples, List.of());
    Evaluation evaluation = Evaluation.of(recognizer, test, null, 0);
    Map<String, @Nullable Number> figures = Figures.of(evaluation);
    figures.put("oosRecallAt5PercentLoss", evaluation.oosRecallAt5PercentLoss());
    if (Files.exists(folder.resolve("dev.tsv"))) {
      Evaluation dev = Evaluation.of(recognizer, set.rows("dev.tsv"), null, 0);
      figures.put("devAccuracyAt1", dev.accuracyAt1());
    }
    figures.put("learningSeconds", seconds);
    Figures.print(figures, json, console);
    return 0;
  }

  private static SentenceEncoder opened(String nameOrFolder) {
    try {
      return ServiceLoader.load(SentenceEncoder.Provider.class)
          .findFirst()
          .orElseThrow(() -> new BadInputException("No encoder is on the class path."))
          .open(nameOrFolder);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  private LearningSettings settings() {
    return switch (language) {
      case EN -> LearningSettings.english(REVISION);
      case DA -> LearningSettings.danish(REVISION, WordLists.NONE);
    };
  }
}
