package dk.borgerchat.core.understanding;

/**
 * An intent the citizen may mean.
 *
 * @param intent which
 * @param confidence calibrated P(right), 0.0-1.0
 */
public record Candidate(IntentId intent, double confidence) {
  public Candidate {
    if (!(confidence >= 0.0 && confidence <= 1.0)) {
      throw new IllegalArgumentException("A confidence lies in 0.0-1.0, not " + confidence);
    }
  }

  /** The same intent, sure only where something else holds too. */
  Candidate times(double probability) {
    return new Candidate(intent, confidence * probability);
  }

  /** The same intent, no surer than this. */
  Candidate atMost(double probability) {
    return confidence <= probability ? this : new Candidate(intent, probability);
  }
}
