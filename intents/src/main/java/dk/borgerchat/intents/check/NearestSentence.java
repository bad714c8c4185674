package dk.borgerchat.intents.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the sentence most like another by the words they share, rare words weighing most: the
 * cosine of their TF-IDF vectors. Sentences are known by their place in the list they came in.
 * Immutable and safe for any number of threads.
 */
final class NearestSentence {
  private final double least;

  /** The words of each sentence by their numbers, ascending. */
  private final int[][] words;

  /** The sentences that hold a word. */
  private final int[][] holders;

  /** The square of each word's weight. */
  private final double[] weights;

  /** The sum of a sentence's weights. */
  private final double[] sums;

  /**
   * Sentences to find among.
   *
   * @param sentences the words of each, each word once
   * @param least what is less like is not found, 0.0-1.0
   */
  NearestSentence(List<Set<String>> sentences, double least) {
    this.least = least;
    Map<String, Integer> numbers = new HashMap<>();
    new TreeSet<>(sentences.stream().flatMap(Collection::stream).toList())
        .forEach(word -> numbers.put(word, numbers.size()));
    this.words =
        sentences.stream()
            .map(said -> said.stream().mapToInt(numbers::get).sorted().toArray())
            .toArray(int[][]::new);
    this.holders = holders(words, numbers.size());
    this.weights =
        Arrays.stream(holders)
            .mapToDouble(holding -> Math.pow(Math.log((double) words.length / holding.length), 2))
            .toArray();
    this.sums = Arrays.stream(words).mapToDouble(this::weight).toArray();
  }

  private static int[][] holders(int[][] words, int count) {
    List<List<Integer>> holders = new ArrayList<>();
    IntStream.range(0, count).forEach(word -> holders.add(new ArrayList<>()));
    for (int said = 0; said < words.length; said++) {
      for (int word : words[said]) {
        holders.get(word).add(said);
      }
    }
    return holders.stream()
        .map(holding -> holding.stream().mapToInt(said -> said).toArray())
        .toArray(int[][]::new);
  }

  /** The most like among the other sentences; the first of several. */
  OptionalInt to(int said) {
    BitSet candidates = candidates(said);
    candidates.clear(said);
    int nearest = -1;
    double likeness = 0;
    for (int other = candidates.nextSetBit(0);
        other >= 0;
        other = candidates.nextSetBit(other + 1)) {
      double here = likeness(said, other);
      if (here >= least && here > likeness) {
        nearest = other;
        likeness = here;
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  /**
   * What is alike shares words that make up at least the square of the likeness of this sentence's
   * weight (Cauchy-Schwarz): so it holds one of the heaviest words that the others cannot outweigh.
   */
  private BitSet candidates(int said) {
    List<Integer> heaviest =
        Arrays.stream(words[said])
            .boxed()
            .sorted(Comparator.comparingDouble(word -> -weights[word]))
            .toList();
    BitSet candidates = new BitSet(words.length);
    double others = sums[said];
    double enough = least * least * others;
    for (int word : heaviest) {
      if (others < enough) {
        break;
      }
      for (int holder : holders[word]) {
        candidates.set(holder);
      }
      others -= weights[word];
    }
    return candidates;
  }

  private double likeness(int one, int other) {
    int[] left = words[one];
    int[] right = words[other];
    double shared = 0;
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      if (left[i] == right[j]) {
        shared += weights[left[i]];
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared / Math.sqrt(sums[one] * sums[other]);
  }

  private double weight(int[] some) {
    return Arrays.stream(some).mapToDouble(word -> weights[word]).sum();
  }
}
