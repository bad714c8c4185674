package dk.borgerchat.core.understanding;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a {@link SoftmaxRegression} by plain stochastic gradient descent with a falling rate and
 * label smoothing (Szegedy et al. 2016). A rate of its own for each n-gram (Adagrad) was half a
 * point worse: it lets rare n-grams run ahead. One thread, fixed order: the same rows give the same
 * weights, bit for bit.
 *
 * @param epochs how often all rows are seen
 * @param rate the first step's length
 * @param smoothing the probability spread over all classes, 0.0-1.0
 */
record SoftmaxLearner(int epochs, float rate, float smoothing) {
  private static final long SEED = 20_261_122L;

  /**
   * Learns from rows.
   *
   * @param texts the rows
   * @param labels the class of each row
   * @param features size of the vocabulary
   * @param classes number of classes, at least 1
   */
  SoftmaxRegression learn(List<FeatureVector> texts, int[] labels, int features, int classes) {
    Weights weights = new Weights(features, classes);
    SplittableRandom random = new SplittableRandom(SEED);
    int[] order = new int[labels.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      float pace = rate * (1f - (float) epoch / epochs);
      for (int row : order) {
        weights.step(texts.get(row), labels[row], pace, smoothing);
      }
    }
    return SoftmaxRegression.of(weights.values, weights.bias);
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  /** The weights while they are learned; used by one thread. */
  private static final class Weights {
    final int classes;

    /** A row for each n-gram: the compiler makes fast code for whole rows, not for parts. */
    final float[][] values;

    final float[] bias;
    final float[] gradient;

    Weights(int features, int classes) {
      this.classes = classes;
      this.values = new float[features][classes];
      this.bias = new float[classes];
      this.gradient = new float[classes];
    }

    void step(FeatureVector text, int label, float pace, float smoothing) {
      score(text);
      toGradient(label, smoothing);
      for (int i = 0; i < text.size(); i++) {
        addRow(values[text.features()[i]], gradient, -pace * text.weights()[i]);
      }
    }

    private void score(FeatureVector text) {
      System.arraycopy(bias, 0, gradient, 0, classes);
      for (int i = 0; i < text.size(); i++) {
        addRow(gradient, values[text.features()[i]], text.weights()[i]);
      }
    }

    private static void addRow(float[] sums, float[] row, float weight) {
      for (int c = 0; c < sums.length; c++) {
        sums[c] += weight * row[c];
      }
    }

    /** Turns scores into the gradient of the loss by score. */
    private void toGradient(int label, float smoothing) {
      float largest = Float.NEGATIVE_INFINITY;
      for (float score : gradient) {
        largest = Math.max(largest, score);
      }
      float sum = 0;
      for (int c = 0; c < classes; c++) {
        gradient[c] = (float) Math.exp(gradient[c] - largest);
        sum += gradient[c];
      }
      for (int c = 0; c < classes; c++) {
        gradient[c] = gradient[c] / sum - smoothing / classes;
      }
      gradient[label] -= 1 - smoothing;
    }
  }
}
