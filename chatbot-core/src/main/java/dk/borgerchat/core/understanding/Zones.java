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
  private static final double HIGHEST = 0.85;
  private static final double CLARIFY = 0.40;
  private static final double OUTSIDE_SHARE = 0.12;

  /** A trial with the confidence it got. */
  private record Answered(double confidence, boolean right, double weight) {}

  /** The lowest threshold at which so large a share of the outright answers is right. */
  static Zones choose(List<Trial> trials, Ranker ranker, ScopeDecision scope, double precision) {
    List<Answered> answered = answers(trials, ranker, scope);
    answered.sort(Comparator.comparingDouble(Answered::confidence).reversed());
    double right = 0;
    double all = 0;
    double answer = HIGHEST;
    for (Answered one : answered) {
      right += one.right() ? one.weight() : 0;
      all += one.weight();
      if (right >= precision * all) {
        answer = one.confidence();
      }
    }
    double bounded = Math.clamp(answer, LOWEST, HIGHEST);
    return new Zones(bounded, Math.min(CLARIFY, bounded));
  }

  private static List<Answered> answers(List<Trial> trials, Ranker ranker, ScopeDecision scope) {
    double outside = trials.stream().filter(trial -> trial.right() == null).count();
    double weight =
        OUTSIDE_SHARE / (1 - OUTSIDE_SHARE) * (trials.size() - outside) / Math.max(1, outside);
    List<Answered> answered = new ArrayList<>();
    for (Trial trial : trials) {
      List<Candidate> ranked = ranker.rank(trial.evidence());
      if (!ranked.isEmpty()) {
        double applies = scope.applies(trial.evidence(), ranked);
        Candidate best = ranked.getFirst();
        answered.add(
            new Answered(
                best.confidence() * applies,
                best.intent().equals(trial.right()),
                trial.right() == null ? weight : 1));
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
