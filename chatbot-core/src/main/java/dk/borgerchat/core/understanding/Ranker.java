package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.ChoiceModel.Choice;
import dk.borgerchat.core.understanding.Evidence.ForIntent;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs the evidence for each candidate against that for the others: P(right) given that one of
 * them is. Learned from sentences neither classifier nor index had seen, whole intents held out in
 * turn, so that a kommune's own intent is weighed as one the classifier does not know. Immutable.
 */
final class Ranker {
  /** Where learning starts, and stays when there is little to learn from. */
  private static final ChoiceModel EXPECTED = new ChoiceModel(1.5, 1, 3, 2, -6, 8, 2);

  private static final double PULL = 2;

  private final ChoiceModel model;
  private final double plainness;

  private Ranker(ChoiceModel model, double plainness) {
    this.model = model;
    this.plainness = plainness;
  }

  /** Learns from trials; {@code plainness} as in {@link LearningSettings}. */
  static Ranker learn(List<Trial> trials, double plainness) {
    List<Choice> choices = new ArrayList<>();
    for (Trial trial : trials) {
      List<ForIntent> candidates = trial.evidence().candidates();
      for (int i = 0; i < candidates.size(); i++) {
        if (candidates.get(i).intent().equals(trial.right())) {
          choices.add(new Choice(values(candidates), i, 1));
        }
      }
    }
    return new Ranker(EXPECTED.learn(choices, PULL), plainness);
  }

  /** Believes the classifier alone, and of a kommune's own intents the nearest sentence. */
  static Ranker byClassifier(double plainness) {
    return new Ranker(new ChoiceModel(1, 0, 0, 0, -6, 8, 2), plainness);
  }

  double plainness() {
    return plainness;
  }

  /** The candidates, best first; probabilities add up to 1. Empty where there are none. */
  List<Candidate> rank(Evidence evidence) {
    List<ForIntent> candidates = evidence.candidates();
    double[] probabilities = model.probabilities(values(candidates), plainness);
    List<Candidate> ranked = new ArrayList<>(candidates.size());
    for (int i = 0; i < probabilities.length; i++) {
      ranked.add(new Candidate(candidates.get(i).intent(), Math.min(1, probabilities[i])));
    }
    ranked.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
    return ranked;
  }

  private static double[][] values(List<ForIntent> candidates) {
    double[][] values = new double[candidates.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = values(candidates.get(i));
    }
    return values;
  }

  private static double[] values(ForIntent candidate) {
    double local = candidate.local() ? 1 : 0;
    double common = 1 - local;
    return new double[] {
      candidate.logProbability(),
      candidate.meaning(),
      common * candidate.cover(),
      common * candidate.votes(),
      local,
      local * candidate.cover(),
      local * candidate.votes()
    };
  }

  void write(DataOutput out) throws IOException {
    model.write(out);
    out.writeDouble(plainness);
  }

  static Ranker read(DataInput in) throws IOException {
    return new Ranker(ChoiceModel.read(in), in.readDouble());
  }
}
