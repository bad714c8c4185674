package dk.borgerchat.core.understanding;

import java.util.List;

/**
 * How much each trial counts, so that questions no intent answers weigh what they weigh among
 * citizens' messages, however many of them were written or held out. That is more than their number
 * (about one in six): those that others think of look more like our intents than those we wrote.
 *
 * @param outside the weight of a trial of the written ones
 * @param heldOut the weight of a trial whose intent was held out
 */
record TrialWeights(double outside, double heldOut) {
  private static final double OUTSIDE_SHARE = 0.25;
  private static final double HELD_OUT_SHARE = 0.03;

  static TrialWeights of(List<Trial> trials) {
    double inside = trials.stream().filter(trial -> trial.right() != null).count();
    double heldOut =
        trials.stream().filter(trial -> trial.right() == null && trial.heldOut()).count();
    double outside = trials.size() - inside - heldOut;
    double rest = 1 - OUTSIDE_SHARE - HELD_OUT_SHARE;
    return new TrialWeights(
        OUTSIDE_SHARE / rest * inside / Math.max(1, outside),
        HELD_OUT_SHARE / rest * inside / Math.max(1, heldOut));
  }

  double of(Trial trial) {
    if (trial.right() != null) {
      return 1;
    }
    return trial.heldOut() ? heldOut : outside;
  }
}
