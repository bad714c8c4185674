package dk.borgerchat.core.understanding;

import java.util.Arrays;

/** The scores of sentences while one search lasts; for one thread. */
final class Tally {
  private static final int FIRST = 1024;

  private final float[] scores;
  private int[] touched;
  private int size;

  /** All scores are 0. */
  Tally(int sentences) {
    scores = new float[sentences];
    touched = new int[Math.min(FIRST, sentences)];
  }

  void add(int sentence, float score) {
    if (scores[sentence] == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, size * 2);
      }
      touched[size++] = sentence;
    }
    scores[sentence] += score;
  }

  float score(int sentence) {
    return scores[sentence];
  }

  /** The sentences with the highest scores, best first; of equal ones the earlier. */
  int[] best(int most) {
    int[] best = new int[Math.min(most, size)];
    int filled = 0;
    for (int i = 0; i < size; i++) {
      int sentence = touched[i];
      if (filled < best.length || isAhead(sentence, best[filled - 1])) {
        int at = filled < best.length ? filled++ : filled - 1;
        while (at > 0 && isAhead(sentence, best[at - 1])) {
          best[at] = best[at - 1];
          at--;
        }
        best[at] = sentence;
      }
    }
    return best;
  }

  private boolean isAhead(int sentence, int other) {
    return scores[sentence] > scores[other]
        || (scores[sentence] == scores[other] && sentence < other);
  }
}
