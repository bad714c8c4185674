package dk.borgerchat.core.understanding;

import java.util.List;

/**
 * All that speaks for and against, before anything is weighed.
 *
 * @param candidates the intents that may be meant, in a fixed order; may be empty
 * @param topScore the classifier's highest score of an intent, unbounded
 * @param margin how far it lies above the second, at least 0
 * @param outsideLead the score of "no intent applies" minus the highest, 0 where that is not
 *     learned
 * @param wordCover how much of the text the nearest known sentence covers by words, 0.0-1.0
 * @param runCover the same by runs of characters
 * @param outsideCover the same by runs, for the nearest sentence no intent answers
 * @param localCover the same by runs, for the nearest sentence of the kommune's own; 0 without one
 * @param knownShare share of the text's n-grams that are known, by rarity, 0.0-1.0
 * @param words number of words
 */
record Evidence(
    List<ForIntent> candidates,
    double topScore,
    double margin,
    double outsideLead,
    double wordCover,
    double runCover,
    double outsideCover,
    double localCover,
    double knownShare,
    int words) {

  /**
   * What speaks for one intent.
   *
   * @param intent which
   * @param local whether it is the kommune's own, which the classifier does not know
   * @param logProbability the classifier's, at most 0; 0 for a local one
   * @param wordCover cover by the nearest of its sentences by words, 0.0-1.0
   * @param runCover the same by runs of characters
   * @param votes share of the nearest sentences that are its own, 0.0-1.0
   */
  record ForIntent(
      IntentId intent,
      boolean local,
      double logProbability,
      double wordCover,
      double runCover,
      double votes) {}
}
