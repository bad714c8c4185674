package dk.borgerchat.core.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The path of {@code akut.*}: looks at every message before anything else does, with a classifier
 * of its own that knows the urgent intents and "nothing urgent" only. Its threshold is set for
 * recall: of the urgent sentences held out, only a few may be missed. Immutable.
 */
final class UrgencyDecision {
  private final List<IntentId> intents;
  private final SoftmaxRegression classifier;
  private final double threshold;

  UrgencyDecision(List<IntentId> intents, SoftmaxRegression classifier, double threshold) {
    this.intents = List.copyOf(intents);
    this.classifier = classifier;
    this.threshold = threshold;
  }

  /** Probability that something urgent is meant, 0.0-1.0; 0 where no urgent intent is known. */
  double probability(FeatureVector text) {
    if (intents.isEmpty() || text.size() == 0) {
      return 0;
    }
    return 1 - probabilities(text)[intents.size()];
  }

  boolean isUrgent(FeatureVector text) {
    return probability(text) >= threshold;
  }

  /** The urgent intents, best first. */
  List<Candidate> candidates(FeatureVector text) {
    double[] probabilities = probabilities(text);
    List<Candidate> ranked = new ArrayList<>();
    for (int i = 0; i < intents.size(); i++) {
      ranked.add(new Candidate(intents.get(i), Math.clamp(probabilities[i], 0, 1)));
    }
    ranked.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
    return ranked;
  }

  private double[] probabilities(FeatureVector text) {
    float[] scores = classifier.scores(text);
    double largest = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    double[] probabilities = new double[scores.length];
    for (int c = 0; c < scores.length; c++) {
      probabilities[c] = Math.exp(scores[c] - largest);
      sum += probabilities[c];
    }
    for (int c = 0; c < scores.length; c++) {
      probabilities[c] /= sum;
    }
    return probabilities;
  }

  double threshold() {
    return threshold;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(intents.size());
    for (IntentId intent : intents) {
      out.writeUTF(intent.value());
    }
    out.writeDouble(threshold);
    classifier.write(out);
  }

  static UrgencyDecision read(DataInput in) throws IOException {
    int size = in.readInt();
    List<IntentId> intents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      intents.add(new IntentId(in.readUTF()));
    }
    double threshold = in.readDouble();
    return new UrgencyDecision(intents, SoftmaxRegression.read(in), threshold);
  }
}
