package dk.borgerchat.core.publishing;

/**
 * What a change does in one kommune, were all that is read asked there.
 *
 * @param checksLost checks that were right and are no longer
 * @param checksWon checks that are right now and were not
 * @param lost questions that had an answer and have none any more; what did not help is not counted
 * @param won questions that have an answer now and had none
 * @param otherwise questions answered by another intent
 * @param rewritten questions answered by the same intent with another text
 */
public record Effect(
    int checksLost, int checksWon, int lost, int won, int otherwise, int rewritten) {
  /** Nothing is different. */
  public static final Effect NONE = new Effect(0, 0, 0, 0, 0, 0);

  static final Effect CHECK_LOST = new Effect(1, 0, 0, 0, 0, 0);
  static final Effect CHECK_WON = new Effect(0, 1, 0, 0, 0, 0);
  static final Effect LOST = new Effect(0, 0, 1, 0, 0, 0);
  static final Effect WON = new Effect(0, 0, 0, 1, 0, 0);
  static final Effect OTHERWISE = new Effect(0, 0, 0, 0, 1, 0);
  static final Effect REWRITTEN = new Effect(0, 0, 0, 0, 0, 1);

  Effect plus(Effect more) {
    return new Effect(
        checksLost + more.checksLost,
        checksWon + more.checksWon,
        lost + more.lost,
        won + more.won,
        otherwise + more.otherwise,
        rewritten + more.rewritten);
  }

  /** Whether more than one in a hundred is lost, when those that are won are counted. */
  boolean isBelowTheGate(int checks, int questions) {
    return (checksLost - checksWon) * 100 > checks || (lost - won) * 100 > questions;
  }
}
