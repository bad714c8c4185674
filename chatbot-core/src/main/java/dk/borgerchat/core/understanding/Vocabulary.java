package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Features;
import dk.borgerchat.core.language.NGramFeatures.Blocks;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/**
 * The n-grams known from learning, each with a number and its inverse document frequency. Numbers
 * follow the order of the hashes, so that the same sentences always give the same vocabulary.
 */
final class Vocabulary {
  private final TermTable terms;
  private final float[] idf;
  private final float unknownIdf;

  private Vocabulary(long[] hashes, float[] idf, float unknownIdf) {
    this.terms = new TermTable(hashes);
    this.idf = idf;
    this.unknownIdf = unknownIdf;
  }

  /** All n-grams that occur in at least {@code fewest} of the texts. */
  static Vocabulary learn(Collection<Blocks> texts, int fewest) {
    int total =
        texts.stream().mapToInt(blocks -> blocks.words().size() + blocks.runs().size()).sum();
    long[] all = new long[total];
    int filled = 0;
    for (Blocks blocks : texts) {
      filled = copy(blocks.words(), all, filled);
      filled = copy(blocks.runs(), all, filled);
    }
    Arrays.sort(all);
    return ofSorted(all, texts.size(), fewest);
  }

  private static int copy(Features block, long[] all, int from) {
    for (int i = 0; i < block.size(); i++) {
      all[from + i] = block.hash(i);
    }
    return from + block.size();
  }

  private static Vocabulary ofSorted(long[] sorted, int texts, int fewest) {
    long[] hashes = new long[sorted.length];
    float[] idf = new float[sorted.length];
    int size = 0;
    int start = 0;
    while (start < sorted.length) {
      int end = start;
      while (end < sorted.length && sorted[end] == sorted[start]) {
        end++;
      }
      if (end - start >= fewest) {
        hashes[size] = sorted[start];
        idf[size++] = inverse(texts, end - start);
      }
      start = end;
    }
    return new Vocabulary(Arrays.copyOf(hashes, size), Arrays.copyOf(idf, size), inverse(texts, 0));
  }

  private static float inverse(int texts, int with) {
    return (float) (Math.log((1.0 + texts) / (1.0 + with)) + 1.0);
  }

  int size() {
    return terms.size();
  }

  /** The number of an n-gram, or -1 where it is unknown. */
  int numberOf(long hash) {
    return terms.numberOf(hash);
  }

  /** How rare an n-gram is, at least 1; the highest for an unknown one. */
  float idf(long hash) {
    int number = numberOf(hash);
    return number < 0 ? unknownIdf : idf[number];
  }

  /** Weighs a text: sublinear counts times idf, each block scaled to length 1. */
  FeatureVector weigh(Blocks blocks) {
    int most = blocks.words().size() + blocks.runs().size();
    int[] features = new int[most];
    float[] weights = new float[most];
    double[] mass = new double[2];
    int words = weigh(blocks.words(), features, weights, 0, mass);
    int all = weigh(blocks.runs(), features, weights, words, mass);
    double known = mass[1] == 0 ? 0 : mass[0] / mass[1];
    return new FeatureVector(Arrays.copyOf(features, all), Arrays.copyOf(weights, all), known);
  }

  private int weigh(Features block, int[] features, float[] weights, int from, double[] mass) {
    int size = from;
    double squares = 0;
    for (int i = 0; i < block.size(); i++) {
      int number = numberOf(block.hash(i));
      mass[1] += number < 0 ? unknownIdf : idf[number];
      if (number >= 0) {
        float weight = (float) (1 + Math.log(block.count(i))) * idf[number];
        mass[0] += idf[number];
        features[size] = number;
        weights[size++] = weight;
        squares += weight * weight;
      }
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int i = from; i < size; i++) {
      weights[i] *= scale;
    }
    return size;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(terms.size());
    out.writeFloat(unknownIdf);
    for (int i = 0; i < terms.size(); i++) {
      out.writeLong(terms.hash(i));
      out.writeFloat(idf[i]);
    }
  }

  static Vocabulary read(DataInput in) throws IOException {
    int size = in.readInt();
    float unknownIdf = in.readFloat();
    long[] hashes = new long[size];
    float[] idf = new float[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readLong();
      idf[i] = in.readFloat();
    }
    return new Vocabulary(hashes, idf, unknownIdf);
  }
}
