package dk.borgerchat.intents.check;

import dk.borgerchat.intents.yaml.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the sentence nearest to another by the words they share, rare words weighing most: the
 * cosine of their TF-IDF vectors. Immutable and safe for any number of threads.
 */
final class NearestSentence {
  /**
   * A sentence of an intent.
   *
   * @param words each once
   */
  record Said(String intent, Text text, Set<String> words) {
    static Said of(String intent, Text text) {
      return new Said(
          intent, text, new HashSet<>(List.of(Sentence.words(text.value()).split(" "))));
    }
  }

  /**
   * What was found.
   *
   * @param likeness 0.0-1.0
   */
  record Found(Said said, double likeness) {}

  /** Words as frequent as one sentence in fifty tell nothing of what is nearest. */
  private static final double COMMON = Math.log(50);

  private final List<Said> all;
  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final double[] lengths;

  NearestSentence(List<Said> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      for (String word : all.get(i).words()) {
        holders.computeIfAbsent(word, unseen -> new ArrayList<>()).add(i);
      }
    }
    this.lengths = all.stream().mapToDouble(this::length).toArray();
  }

  /** The nearest other sentence; empty where none shares a word that is not in nearly all. */
  Optional<Found> to(Said said) {
    Map<Integer, Double> products = new HashMap<>();
    for (String word : said.words()) {
      double weight = weight(word);
      if (weight > COMMON) {
        holders
            .getOrDefault(word, List.of())
            .forEach(other -> products.merge(other, weight * weight, Double::sum));
      }
    }
    double own = length(said);
    return products.entrySet().stream()
        .filter(entry -> all.get(entry.getKey()) != said)
        .map(entry ->
            new Found(all.get(entry.getKey()), entry.getValue() / (own * lengths[entry.getKey()])))
        .max(Comparator.comparingDouble(Found::likeness));
  }

  private double weight(String word) {
    return Math.log((double) all.size() / holders.getOrDefault(word, List.of(0)).size());
  }

  private double length(Said said) {
    double squares = said.words().stream().mapToDouble(w -> weight(w) * weight(w)).sum();
    return Math.sqrt(squares);
  }
}
