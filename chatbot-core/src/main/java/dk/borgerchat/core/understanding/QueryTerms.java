package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Features;
import java.util.Arrays;

/**
 * The n-grams of a text that are worth looking up: the rarest ones, with their rarity. Common ones
 * cost most and say least.
 */
final class QueryTerms {
  private final long[] hashes;
  private final float[] weights;
  private final float total;

  private QueryTerms(long[] hashes, float[] weights, float total) {
    this.hashes = hashes;
    this.weights = weights;
    this.total = total;
  }

  /** At most {@code most} n-grams of a block; ties in order of occurrence. */
  static QueryTerms rarest(Features block, Vocabulary vocabulary, int most) {
    float[] rarity = new float[block.size()];
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = vocabulary.idf(block.hash(i));
    }
    float[] sorted = rarity.clone();
    Arrays.sort(sorted);
    float least = sorted.length > most ? sorted[sorted.length - most] : 0;
    int size = Math.min(most, rarity.length);
    long[] hashes = new long[size];
    float[] weights = new float[size];
    float total = 0;
    int filled = 0;
    for (int i = 0; i < rarity.length && filled < size; i++) {
      if (rarity[i] >= least) {
        hashes[filled] = block.hash(i);
        weights[filled++] = rarity[i];
        total += rarity[i];
      }
    }
    return new QueryTerms(
        Arrays.copyOf(hashes, filled), Arrays.copyOf(weights, filled), Math.max(total, 1e-6f));
  }

  int size() {
    return hashes.length;
  }

  long hash(int index) {
    return hashes[index];
  }

  float weight(int index) {
    return weights[index];
  }

  /** The sum of all weights: the score no sentence can exceed. */
  float total() {
    return total;
  }
}
