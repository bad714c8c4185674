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
 * @param urgentLead the highest score of an urgent intent minus the highest of the rest; strongly
 *     negative where no urgent intent is known
 * @param meaning what the encoder says of all intents
 * @param cover how much of the text the nearest known sentence covers, 0.0-1.0
 * @param outsideCover the same for the nearest sentence no intent answers
 * @param localCover the same for the nearest sentence of the kommune's own; 0 without one
 * @param knownShare share of the text's n-grams that are known, by rarity, 0.0-1.0
 * @param words number of words
 */
record Evidence(
    List<ForIntent> candidates,
    double topScore,
    double margin,
    double outsideLead,
    double urgentLead,
    Meaning meaning,
    double cover,
    double outsideCover,
    double localCover,
    double knownShare,
    int words) {

  Evidence withLocal(List<ForIntent> all, double cover) {
    return new Evidence(
        all,
        topScore,
        margin,
        outsideLead,
        urgentLead,
        meaning,
        this.cover,
        outsideCover,
        cover,
        knownShare,
        words);
  }

  /**
   * What speaks for one intent.
   *
   * @param intent which
   * @param local whether it is the kommune's own, which the classifier does not know
   * @param logProbability the classifier's, at most 0; 0 for a local one
   * @param meaning the log-probability of the encoder's classifier, at most 0; 0 for a local one
   *     and without an encoder
   * @param cover how much of the text the nearest of its sentences covers, 0.0-1.0
   * @param votes its share in the covers of the nearest sentences, 0.0-1.0
   */
  record ForIntent(
      IntentId intent,
      boolean local,
      double logProbability,
      double meaning,
      double cover,
      double votes) {}

  /**
   * What the encoder's classifier says of all intents together; all 0 without an encoder.
   *
   * @param topScore its highest score of an intent
   * @param margin how far it lies above the second
   * @param outsideLead the score of "no intent applies" minus the highest
   */
  record Meaning(double topScore, double margin, double outsideLead) {
    static final Meaning NONE = new Meaning(0, 0, 0);

    static Meaning of(ClassScores scores) {
      return new Meaning(scores.top(), scores.margin(), scores.outsideLead());
    }
  }
}
