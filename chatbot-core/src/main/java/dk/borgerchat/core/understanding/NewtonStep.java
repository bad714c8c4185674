package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.ChoiceModel.Choice;

/** Sums slope and curvature of a choice model's likelihood, then moves the weights by one step. */
final class NewtonStep {
  private static final double LONGEST = 5.0;

  private final double[] weights;
  private final double[] slope;
  private final double[][] curvature;

  NewtonStep(double[] weights, double[] expected, double pull) {
    this.weights = weights.clone();
    int size = weights.length;
    slope = new double[size];
    curvature = new double[size][size];
    for (int i = 0; i < size; i++) {
      slope[i] = pull * (expected[i] - weights[i]);
      curvature[i][i] = pull;
    }
  }

  void see(Choice choice) {
    double[] probabilities = softmax(weights, choice.alternatives());
    double[] mean = new double[weights.length];
    for (int a = 0; a < probabilities.length; a++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += probabilities[a] * choice.alternatives()[a][i];
      }
    }
    double[] right = choice.alternatives()[choice.right()];
    for (int i = 0; i < mean.length; i++) {
      slope[i] += choice.weight() * (right[i] - mean[i]);
    }
    for (int a = 0; a < probabilities.length; a++) {
      addSpread(choice.alternatives()[a], mean, probabilities[a] * choice.weight());
    }
  }

  private void addSpread(double[] evidence, double[] mean, double weight) {
    for (int i = 0; i < mean.length; i++) {
      double off = weight * (evidence[i] - mean[i]);
      for (int j = 0; j <= i; j++) {
        curvature[i][j] += off * (evidence[j] - mean[j]);
      }
    }
  }

  /** Moves {@code learned} and returns how far, as the largest change of one weight. */
  double apply(double[] learned) {
    double[] move = solve();
    double largest = 0;
    for (double value : move) {
      largest = Math.max(largest, Math.abs(value));
    }
    double scale = largest > LONGEST ? LONGEST / largest : 1;
    for (int i = 0; i < move.length; i++) {
      learned[i] += scale * move[i];
    }
    return largest;
  }

  /** Solves curvature × move = slope by Cholesky's decomposition; the pull keeps it solvable. */
  private double[] solve() {
    int size = slope.length;
    double[] move = slope.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = curvature[i][j];
        for (int k = 0; k < j; k++) {
          rest -= curvature[i][k] * curvature[j][k];
        }
        curvature[i][j] = i == j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / curvature[j][j];
      }
    }
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        move[i] -= curvature[i][k] * move[k];
      }
      move[i] /= curvature[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        move[i] -= curvature[k][i] * move[k];
      }
      move[i] /= curvature[i][i];
    }
    return move;
  }

  static double[] softmax(double[] weights, double[][] alternatives) {
    double[] values = new double[alternatives.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < values.length; a++) {
      for (int i = 0; i < weights.length; i++) {
        values[a] += weights[i] * alternatives[a][i];
      }
      largest = Math.max(largest, values[a]);
    }
    double sum = 0;
    for (int a = 0; a < values.length; a++) {
      values[a] = Math.exp(values[a] - largest);
      sum += values[a];
    }
    for (int a = 0; a < values.length; a++) {
      values[a] /= sum;
    }
    return values;
  }
}
