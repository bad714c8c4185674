package dk.borgerchat.core.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Multinomial logistic regression: a score for each class from the n-grams of a text. Weights are
 * kept as bytes with one scale per n-gram, a quarter of the memory at no measurable loss.
 * Immutable.
 */
final class SoftmaxRegression {
  private static final float STEPS = 127f;

  private final int classes;
  private final byte[] weights;
  private final float[] scales;
  private final float[] bias;

  private SoftmaxRegression(int classes, byte[] weights, float[] scales, float[] bias) {
    this.classes = classes;
    this.weights = weights;
    this.scales = scales;
    this.bias = bias;
  }

  /** Takes over learned weights, a row of all classes for each n-gram. */
  static SoftmaxRegression of(float[][] learned, float[] bias) {
    int classes = bias.length;
    byte[] weights = new byte[learned.length * classes];
    float[] scales = new float[learned.length];
    for (int feature = 0; feature < learned.length; feature++) {
      float largest = 0;
      for (float value : learned[feature]) {
        largest = Math.max(largest, Math.abs(value));
      }
      scales[feature] = largest / STEPS;
      for (int c = 0; c < classes && largest > 0; c++) {
        weights[feature * classes + c] = (byte) Math.round(learned[feature][c] / scales[feature]);
      }
    }
    return new SoftmaxRegression(classes, weights, scales, bias.clone());
  }

  int classes() {
    return classes;
  }

  /** The score of each class, unbounded; their softmax is the probability. */
  float[] scores(FeatureVector text) {
    float[] scores = bias.clone();
    for (int i = 0; i < text.size(); i++) {
      int row = text.features()[i] * classes;
      float weight = text.weights()[i] * scales[text.features()[i]];
      for (int c = 0; c < classes; c++) {
        scores[c] += weight * weights[row + c];
      }
    }
    return scores;
  }

  /** What one n-gram of weight 1 adds to the score of a class. */
  double weight(int feature, int ofClass) {
    return scales[feature] * weights[feature * classes + ofClass];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    out.writeInt(scales.length);
    for (float value : bias) {
      out.writeFloat(value);
    }
    for (float value : scales) {
      out.writeFloat(value);
    }
    out.write(weights);
  }

  static SoftmaxRegression read(DataInput in) throws IOException {
    float[] bias = new float[in.readInt()];
    float[] scales = new float[in.readInt()];
    for (int i = 0; i < bias.length; i++) {
      bias[i] = in.readFloat();
    }
    for (int i = 0; i < scales.length; i++) {
      scales[i] = in.readFloat();
    }
    byte[] weights = new byte[scales.length * bias.length];
    in.readFully(weights);
    return new SoftmaxRegression(bias.length, weights, scales, bias);
  }
}
