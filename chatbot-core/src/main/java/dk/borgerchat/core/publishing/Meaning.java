package dk.borgerchat.core.publishing;

import java.util.Map;

/**
 * What a sentence is about, as a direction: its words, their beginnings and the concepts behind
 * them, the rare ones longest.
 *
 * @param weights by n-gram; of length 1 together, or empty where the sentence has no words
 */
record Meaning(Map<Long, Double> weights) {
  Meaning {
    weights = Map.copyOf(weights);
  }

  /** The same direction at length 1. */
  static Meaning along(Map<Long, Double> weights) {
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    return length == 0
        ? new Meaning(Map.of())
        : new Meaning(
            weights.entrySet().stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue() / length)));
  }

  /** How alike two meanings are, 0.0-1.0. */
  double likeness(Meaning other) {
    Map<Long, Double> fewer = weights.size() < other.weights.size() ? weights : other.weights;
    Map<Long, Double> more = fewer == weights ? other.weights : weights;
    double product = 0;
    for (Map.Entry<Long, Double> entry : fewer.entrySet()) {
      product += entry.getValue() * more.getOrDefault(entry.getKey(), 0.0);
    }
    return product;
  }
}
