package dk.borgerchat.core.understanding;

import java.util.Comparator;
import java.util.List;

/**
 * The evidence on a sentence, weighed.
 *
 * @param candidates best first, with calibrated confidence; empty where nothing is known
 * @param applies probability that any intent applies, 0.0-1.0
 * @param urgency probability that something urgent is meant, 0.0-1.0
 */
record Judgement(List<Candidate> candidates, double applies, double urgency) {
  Judgement {
    candidates = List.copyOf(candidates);
  }

  /**
   * A judgement of candidates in any order. None of the urgent ones is more certain than that
   * something urgent is meant at all: the urgency path knows more about that.
   */
  static Judgement of(List<Candidate> candidates, double applies, double urgency) {
    return new Judgement(
        candidates.stream()
            .map(one -> one.intent().isUrgent() ? one.atMost(urgency) : one)
            .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
            .toList(),
        applies,
        urgency);
  }

  /** The first candidate's confidence; 0 without one. */
  double confidence() {
    return candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
  }

  /** Tells whether this intent is the first candidate. */
  boolean isFirst(IntentId intent) {
    return !candidates.isEmpty() && candidates.getFirst().intent().equals(intent);
  }

  /** The confidence in an intent; 0 where it is no candidate. */
  double confidence(IntentId intent) {
    return candidates.stream()
        .filter(one -> one.intent().equals(intent))
        .mapToDouble(Candidate::confidence)
        .findFirst()
        .orElse(0);
  }
}
