package dk.borgerchat.benchmarks;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.language.WordLists;
import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.LearningSettings;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.intents.SeedContent;
import dk.borgerchat.intents.YamlContentReader;
import dk.borgerchat.intents.model.PackagedModel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

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

  /** The checks measured with a recognizer. */
  Evaluation measured(TrainedRecognizer recognizer) {
    return Evaluation.of(recognizer, checks, null, 0);
  }
}
