package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Spelling;
import dk.borgerchat.core.understanding.ChoiceModel.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Learns a model from examples. Local examples are left out: the model is the common one. The same
 * examples and settings give the same model byte for byte, whatever the number of threads, since
 * each part is learned by one thread from beginning to end.
 */
public final class Learner {
  private Learner() {}

  /** Learns; takes seconds and all the threads the settings allow. */
  public static IntentModel learn(List<Example> examples, LearningSettings settings) {
    return learn(examples, settings, null);
  }

  /** The same with an encoder, which the model needs from then on; null for none. */
  public static IntentModel learn(
      List<Example> examples, LearningSettings settings, @Nullable SentenceEncoder encoder) {
    SentenceReader reader = SentenceReader.of(settings, encoder);
    Spelling spelling =
        settings.has(Part.SPELLING) ? new Spelling(DanishWords.uses(examples)) : Spelling.NONE;
    Corpus corpus = Corpus.of(examples, reader);
    List<Rehearsal> rehearsals = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(settings.threads())) {
      Future<Lesson> lesson =
          workers.submit(() -> Lesson.learn(corpus.rows(), Lesson.Pace.THOROUGH));
      List<Future<Rehearsal>> runs = new ArrayList<>();
      for (int fold = 0; fold < Corpus.FOLDS; fold++) {
        int number = fold;
        runs.add(workers.submit(() -> Rehearsal.of(corpus, number)));
      }
      for (Future<Rehearsal> run : runs) {
        rehearsals.add(result(run));
      }
      return model(result(lesson), rehearsals, reader.with(spelling), settings);
    }
  }

  private static IntentModel model(
      Lesson lesson, List<Rehearsal> rehearsals, SentenceReader reader, LearningSettings settings) {
    List<Trial> common = new ArrayList<>();
    List<Trial> local = new ArrayList<>();
    List<Choice> urgencies = new ArrayList<>();
    for (Rehearsal rehearsal : rehearsals) {
      common.addAll(rehearsal.common());
      local.addAll(rehearsal.local());
      urgencies.addAll(rehearsal.urgencies());
    }
    List<Trial> all = new ArrayList<>(common);
    all.addAll(local);
    Ranker ranker =
        settings.has(Part.RANKER)
            ? Ranker.learn(all, settings.plainness())
            : Ranker.byClassifier(settings.plainness());
    ScopeDecision scope =
        settings.has(Part.SCOPE)
            ? ScopeDecision.learn(common, local, ranker, settings.plainness())
            : ScopeDecision.ALWAYS;
    Zones zones = Zones.choose(common, ranker, scope, settings.precision());
    return new IntentModel(
        settings.revision(),
        reader,
        lesson.classes(),
        lesson.vocabulary(),
        lesson.classifier(),
        lesson.meaning(),
        lesson.unjudgedUrgency().learn(urgencies),
        ranker,
        scope,
        zones,
        Rehearsal.evaluation(common, ranker, scope, zones));
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Learning was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Learning failed", e.getCause());
    }
  }
}
