package dk.borgerchat.intents.check;

import dk.borgerchat.intents.yaml.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the sentence most like another by the words they share, rare words weighing most: the
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

  /** A sentence and how like it is, 0.0-1.0. */
  record Found(Said said, double likeness) {}

  private final double least;
  private final Map<String, List<Said>> holders = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  /**
   * Sentences to find among.
   *
   * @param least what is less like is not found
   */
  NearestSentence(List<Said> all, double least) {
    this.least = least;
    all.forEach(said ->
        said.words()
            .forEach(word -> holders.computeIfAbsent(word, unseen -> new ArrayList<>()).add(said)));
    holders.forEach((word, saying) ->
        weights.put(word, Math.pow(Math.log((double) all.size() / saying.size()), 2)));
  }

  /** The most like among the other sentences. */
  Optional<Found> to(Said said) {
    return candidates(said)
        .filter(other -> other != said)
        .distinct()
        .map(other -> new Found(other, likeness(said, other)))
        .filter(found -> found.likeness() >= least)
        .max(Comparator.comparingDouble(Found::likeness));
  }

  /**
   * What is alike shares words that make up at least the square of the likeness of this sentence's
   * weight (Cauchy-Schwarz): so it holds one of the heaviest words that the others cannot outweigh.
   */
  private Stream<Said> candidates(Said said) {
    List<String> heaviest =
        said.words().stream()
            .sorted(Comparator.comparingDouble((String word) -> -weight(word)))
            .toList();
    double others = weight(said.words().stream());
    List<String> needed = new ArrayList<>();
    double enough = least * least * others;
    for (String word : heaviest) {
      if (others < enough) {
        break;
      }
      needed.add(word);
      others -= weight(word);
    }
    return needed.stream().flatMap(word -> holders.getOrDefault(word, List.of()).stream());
  }

  private double likeness(Said one, Said other) {
    double shared = weight(one.words().stream().filter(other.words()::contains));
    return shared / Math.sqrt(weight(one.words().stream()) * weight(other.words().stream()));
  }

  private double weight(Stream<String> words) {
    return words.mapToDouble(this::weight).sum();
  }

  private double weight(String word) {
    return Objects.requireNonNullElse(weights.get(word), 0.0);
  }
}
