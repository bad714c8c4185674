package dk.borgerchat.benchmarks;

import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import java.util.ArrayList;
import java.util.List;

/** What local intents cost: twenty in every kommune, ten sentences each, against none. */
final class Overlays {
  private static final int INTENTS = 20;
  private static final int SENTENCES = 10;
  private static final double MEGABYTE = 1024.0 * 1024.0;

  private Overlays() {}

  static Section section(Corpus corpus) {
    List<Example> common =
        corpus.examples().stream().filter(example -> example.kommune() == null).toList();
    KommuneCode asked = corpus.kommuner().iterator().next().code();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("none", corpus, common, asked));
    List<Example> all = new ArrayList<>(common);
    corpus.kommuner().forEach(kommune -> all.addAll(local(kommune, corpus)));
    rows.add(row(INTENTS + " in each of " + corpus.kommuner().size(), corpus, all, asked));
    return new Section(
        "Local intents",
        "The same questions asked in one kommune; heap after a collection, microseconds.",
        List.of("local intents", "heap of the recognizer, MB", "p50", "p99"),
        rows);
  }

  private static List<String> row(
      String name, Corpus corpus, List<Example> examples, KommuneCode asked) {
    long before = used();
    TrainedRecognizer recognizer =
        new TrainedRecognizer(corpus.model(), examples, corpus.kommuner());
    double megabytes = (used() - before) / MEGABYTE;
    Evaluation measured = Evaluation.of(recognizer, corpus.checks(), asked, 0);
    return List.of(
        name,
        Figure.decimal(megabytes, 1),
        Figure.micros(measured.microsP50()),
        Figure.micros(measured.microsP99()));
  }

  /** Sentences about things that only this kommune has, made of checks and its name. */
  static List<Example> local(Kommune kommune, Corpus corpus) {
    List<Example> local = new ArrayList<>();
    for (int i = 0; i < INTENTS * SENTENCES; i++) {
      String text = corpus.checks().get(i % corpus.checks().size()).text();
      IntentId intent = new IntentId("lokal.sag" + i / SENTENCES);
      local.add(new Example(text + " " + kommune.name(), intent, Language.DA, kommune.code()));
    }
    return local;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
