package dk.borgerchat.core.understanding;

import java.util.Arrays;

/** The classifier's scores of one text, with the figures drawn from them. */
final class ClassScores {
  private static final int MOST = 10;
  private static final double FAR = 20;

  private final float[] scores;
  private final int intents;
  private final int[] ranked;
  private final double logSum;

  private ClassScores(float[] scores, int intents, int[] ranked, double logSum) {
    this.scores = scores;
    this.intents = intents;
    this.ranked = ranked;
    this.logSum = logSum;
  }

  /** Takes scores of {@code intents} classes, and perhaps one more: "no intent applies". */
  static ClassScores of(float[] scores, int intents) {
    int[] ranked = new int[Math.min(MOST, intents)];
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = -1;
    }
    for (int c = 0; c < intents; c++) {
      insert(c, scores, ranked);
    }
    double top = ranked.length == 0 ? 0 : scores[ranked[0]];
    double sum = 0;
    for (int c = 0; c < intents; c++) {
      sum += Math.exp(scores[c] - top);
    }
    return new ClassScores(scores, intents, ranked, top + Math.log(Math.max(sum, 1e-300)));
  }

  private static void insert(int c, float[] scores, int[] ranked) {
    int at = ranked.length;
    while (at > 0 && (ranked[at - 1] < 0 || scores[ranked[at - 1]] < scores[c])) {
      at--;
    }
    if (at < ranked.length) {
      System.arraycopy(ranked, at, ranked, at + 1, ranked.length - at - 1);
      ranked[at] = c;
    }
  }

  /** The best classes, at most {@code most} and at most ten. */
  int[] best(int most) {
    return Arrays.copyOf(ranked, Math.min(most, ranked.length));
  }

  double logProbability(int number) {
    return scores[number] - logSum;
  }

  double top() {
    return ranked.length == 0 ? 0 : scores[ranked[0]];
  }

  double margin() {
    return ranked.length < 2 ? 0 : scores[ranked[0]] - scores[ranked[1]];
  }

  /** The highest score among the chosen classes minus the highest among the rest, within ±20. */
  double lead(boolean[] chosen) {
    double best = -FAR;
    double rest = -FAR;
    for (int c = 0; c < scores.length; c++) {
      if (chosen[c]) {
        best = Math.max(best, scores[c]);
      } else {
        rest = Math.max(rest, scores[c]);
      }
    }
    return Math.clamp(best - rest, -FAR, FAR);
  }

  double outsideLead() {
    return scores.length == intents ? 0 : scores[intents] - top();
  }
}
