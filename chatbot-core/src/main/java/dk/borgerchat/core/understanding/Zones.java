package dk.borgerchat.core.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From which confidence on we answer outright, and from which we ask "mente du …?".
 *
 * @param answer the first candidate's least confidence for an answer, 0.0-1.0
 * @param clarify the first three candidates' least confidence together for a question, 0.0-1.0
 */
record Zones(double answer, double clarify) {
  private static final double LOWEST = 0.35;
  private static final double HIGHEST = 0.93;
  private static final double CLARIFY = 0.40;

  /** A first candidate's confidence and how much its trial counts. */
  private record Answered(double confidence, double weight) {}

  /**
   * The lowest threshold at which this share of the outright answers is expected to be right: since
   * a confidence is P(right), that is their mean confidence, over trials on sentences not seen.
   */
  static Zones choose(List<Trial> trials, Ranker ranker, ScopeDecision scope, double precision) {
    List<Answered> answered = answers(trials, ranker, scope);
    answered.sort(Comparator.comparingDouble(Answered::confidence).reversed());
    double right = 0;
    double all = 0;
    double answer = HIGHEST;
    for (Answered one : answered) {
      right += one.confidence() * one.weight();
      all += one.weight();
      if (right >= precision * all) {
        answer = one.confidence();
      }
    }
    double bounded = Math.clamp(answer, LOWEST, HIGHEST);
    return new Zones(bounded, Math.min(CLARIFY, bounded));
  }

  /** Whether these candidates, best first, are worth an answer or at least a question. */
  boolean understands(List<Candidate> candidates) {
    double firstThree = candidates.stream().limit(3).mapToDouble(Candidate::confidence).sum();
    return !candidates.isEmpty() && firstThree >= clarify;
  }

  /** Whether the first of them is sure enough to be answered outright. */
  boolean answers(List<Candidate> candidates) {
    return !candidates.isEmpty() && candidates.getFirst().confidence() >= answer;
  }

  private static List<Answered> answers(List<Trial> trials, Ranker ranker, ScopeDecision scope) {
    TrialWeights weights = TrialWeights.of(trials);
    List<Answered> answered = new ArrayList<>();
    for (Trial trial : trials) {
      List<Candidate> ranked = ranker.rank(trial.evidence());
      if (!ranked.isEmpty()) {
        double applies = scope.applies(trial.evidence(), ranked);
        double confidence = ranked.getFirst().confidence() * applies;
        answered.add(new Answered(confidence, weights.of(trial)));
      }
    }
    return answered;
  }

  void write(DataOutput out) throws IOException {
    out.writeDouble(answer);
    out.writeDouble(clarify);
  }

  static Zones read(DataInput in) throws IOException {
    return new Zones(in.readDouble(), in.readDouble());
  }
}
