package dk.borgerchat.intents.check;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.intents.yaml.Text;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence somewhere in the content and what it is said to mean.
 *
 * @param text its words and place
 * @param intent its meaning; {@code -} for none
 * @param kommune whose sentence; null for the common corpus
 * @param use what it is there for
 */
record Sentence(Text text, String intent, @Nullable KommuneCode kommune, Use use) {
  private static final int MARK = Character.NON_SPACING_MARK;

  /** What a sentence is there for. */
  enum Use {
    UTTERANCE,
    NEAR_MISS,
    CHECK
  }

  /** The words alone: two sentences with the same ones are the same to the recognizer. */
  static String words(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char character = lower.charAt(i);
      if (Character.isLetterOrDigit(character) || Character.getType(character) == MARK) {
        words.append(character);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.isEmpty() ? lower.strip() : words.toString().strip();
  }

  /** Both are seen by the citizens of one kommune. */
  boolean meets(Sentence other) {
    return kommune == null || other.kommune == null || kommune.equals(other.kommune);
  }
}
