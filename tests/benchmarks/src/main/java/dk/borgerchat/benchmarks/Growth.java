package dk.borgerchat.benchmarks;

import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What ten times the intents and sentences cost: a tenth of the corpus against the whole. */
final class Growth {
  private Growth() {}

  static Section section(Corpus corpus) {
    Set<IntentId> tenth = tenth(corpus);
    List<Example> few = of(corpus, tenth);
    TrainedRecognizer small = corpus.learned(few, corpus.settings());
    Evaluation before = corpus.measured(small);
    Evaluation after = corpus.measured(corpus.recognizer());
    return new Section(
        "Growth",
        "The same questions read with a tenth of the intents and with all of them; microseconds.",
        List.of("corpus", "intents", "sentences", "p50", "p99"),
        List.of(
            row("a tenth", tenth.size(), few.size(), before),
            row(
                "whole",
                corpus.model().intents().size(),
                of(corpus, Set.copyOf(corpus.model().intents())).size(),
                after)));
  }

  private static Set<IntentId> tenth(Corpus corpus) {
    List<IntentId> all = corpus.model().intents();
    return new TreeSet<>(
        all.stream().filter(intent -> all.indexOf(intent) % 10 == 0).collect(Collectors.toSet()));
  }

  private static List<Example> of(Corpus corpus, Set<IntentId> intents) {
    return corpus.examples().stream()
        .filter(example -> example.kommune() == null)
        .filter(example -> example.intent() != null && intents.contains(example.intent()))
        .toList();
  }

  private static List<String> row(String name, int intents, int sentences, Evaluation measured) {
    return List.of(
        name,
        String.valueOf(intents),
        String.valueOf(sentences),
        Figure.micros(measured.microsP50()),
        Figure.micros(measured.microsP99()));
  }
}
