package dk.borgerchat.core.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Chooses among alternatives by weighed evidence: the probability of each is the softmax of its
 * score (McFadden's conditional logit, 1974). Yes-or-no is the choice between some evidence and
 * none. Learned by Newton's method with a pull towards the weights expected beforehand, so that few
 * rows change little. Immutable.
 */
final class ChoiceModel {
  /**
   * A choice seen in learning.
   *
   * @param alternatives the evidence of each
   * @param right number of the right one
   * @param weight how much this choice counts, above 0
   */
  record Choice(double[][] alternatives, int right, double weight) {}

  private static final int ROUNDS = 25;
  private static final double SETTLED = 1e-7;

  private final double[] weights;

  ChoiceModel(double... weights) {
    this.weights = weights.clone();
  }

  /** Moves from these weights to what the choices teach. */
  ChoiceModel learn(List<Choice> choices, double pull) {
    double[] learned = weights.clone();
    for (int round = 0; round < ROUNDS; round++) {
      NewtonStep step = new NewtonStep(learned, weights, pull);
      choices.forEach(step::see);
      if (step.apply(learned) < SETTLED) {
        break;
      }
    }
    return new ChoiceModel(learned);
  }

  /** The score of one alternative, unbounded. */
  double score(double[] evidence) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * evidence[i];
    }
    return score;
  }

  /** For yes-or-no: P(yes), 0.0-1.0. */
  double probability(double[] evidence) {
    return probability(evidence, 1);
  }

  /** The same with the score taken times {@code sharpness}. */
  double probability(double[] evidence, double sharpness) {
    return 1 / (1 + Math.exp(-sharpness * score(evidence)));
  }

  /** P of each alternative, scores taken times {@code sharpness}; they add up to 1. */
  double[] probabilities(double[][] alternatives, double sharpness) {
    double[] sharpened = weights.clone();
    for (int i = 0; i < sharpened.length; i++) {
      sharpened[i] *= sharpness;
    }
    return NewtonStep.softmax(sharpened, alternatives);
  }

  /** One yes-or-no row. */
  static Choice yesNo(double[] evidence, boolean yes, double weight) {
    return new Choice(new double[][] {evidence, new double[evidence.length]}, yes ? 0 : 1, weight);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(weights.length);
    for (double weight : weights) {
      out.writeDouble(weight);
    }
  }

  static ChoiceModel read(DataInput in) throws IOException {
    double[] weights = new double[in.readInt()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readDouble();
    }
    return new ChoiceModel(weights);
  }
}
