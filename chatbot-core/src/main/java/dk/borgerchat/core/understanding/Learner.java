package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Spelling;
import dk.borgerchat.core.language.WordLists;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
  private static final int BATCH = 2_000;

  private Learner() {}

  /** Learns; takes seconds and all the threads the settings allow. */
  public static IntentModel learn(List<Example> examples, LearningSettings settings) {
    return learn(examples, settings, null);
  }

  /** The same with an encoder, which the model needs from then on; null for none. */
  public static IntentModel learn(
      List<Example> examples, LearningSettings settings, @Nullable SentenceEncoder encoder) {
    SentenceReader reader = SentenceReader.of(settings, encoder);
    List<Rehearsal> rehearsals = new ArrayList<>();
    try (ExecutorService workers = newWorkers(settings.threads())) {
      Future<Spelling> spelling = workers.submit(() -> spelling(examples, settings));
      Corpus corpus = Corpus.of(examples, sentences(examples, reader, workers));
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
      return model(result(lesson), rehearsals, reader.with(result(spelling)), settings);
    }
  }

  private static Spelling spelling(List<Example> examples, LearningSettings settings) {
    return settings.has(Part.SPELLING) ? new Spelling(DanishWords.uses(examples)) : Spelling.NONE;
  }

  /** Reads the sentences of all examples, a batch at a time on each worker. */
  private static List<Sentence> sentences(
      List<Example> examples, SentenceReader reader, ExecutorService workers) {
    List<Future<List<Sentence>>> batches = new ArrayList<>();
    for (int from = 0; from < examples.size(); from += BATCH) {
      List<Example> batch = examples.subList(from, Math.min(examples.size(), from + BATCH));
      batches.add(
          workers.submit(() -> batch.stream().map(one -> reader.read(one.text())).toList()));
    }
    return batches.stream().map(Learner::result).flatMap(List::stream).toList();
  }

  /** Workers as patient as who asks: they take over its priority. */
  private static ExecutorService newWorkers(int threads) {
    return Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("learn").factory());
  }

  /**
   * Names what a model is learned from: the same common examples and word lists give the same name,
   * whatever the texts and the kommuner's own examples say.
   *
   * @return SHA-256, hexadecimal
   */
  public static String keyOf(List<Example> examples, WordLists words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      words.write(
          new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest)));
      for (Example example : examples) {
        if (example.kommune() == null) {
          String line = example.language() + "\t" + example.intent() + "\t" + example.text() + "\n";
          digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static IntentModel model(
      Lesson lesson, List<Rehearsal> rehearsals, SentenceReader reader, LearningSettings settings) {
    List<Trial> common = new ArrayList<>();
    List<Trial> local = new ArrayList<>();
    List<Rehearsal.Cry> cries = new ArrayList<>();
    for (Rehearsal rehearsal : rehearsals) {
      common.addAll(rehearsal.common());
      local.addAll(rehearsal.local());
      cries.addAll(rehearsal.cries());
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
        lesson
            .unjudgedUrgency()
            .learn(cries.stream().map(cry -> cry.choice(ranker, scope)).toList()),
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
