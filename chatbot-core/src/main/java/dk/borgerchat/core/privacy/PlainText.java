package dk.borgerchat.core.privacy;

import java.text.Normalizer;

/**
 * A text as the finders read it: digits of every script are ASCII digits, exotic spaces and dashes
 * plain ones, invisible characters gone. Each of its characters knows where it stands in the
 * original.
 */
final class PlainText {
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD\u30FC";
  private static final int ASCII_END = 128;

  private final String text;
  private final int[] origins;

  private PlainText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  static PlainText of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] origins = new int[original.length() + 1];
    for (int at = 0; at < original.length(); ) {
      int codePoint = original.codePointAt(at);
      if (isVisible(codePoint)) {
        origins[text.length()] = at;
        text.append(plain(codePoint));
      }
      at += Character.charCount(codePoint);
    }
    origins[text.length()] = original.length();
    return new PlainText(withoutLabels(text.toString()), origins);
  }

  /** Labels of an earlier pass are no words: {@code [KONTO]} must not call a number an account. */
  private static String withoutLabels(String text) {
    String blanked = text;
    for (Label label : Label.values()) {
      blanked = blanked.replace(label.text(), "[" + "\u2022".repeat(label.name().length()) + "]");
    }
    return blanked;
  }

  private static boolean isVisible(int codePoint) {
    return codePoint < ASCII_END || Character.getType(codePoint) != Character.FORMAT;
  }

  private static char plain(int codePoint) {
    if (codePoint < ASCII_END) {
      return (char) codePoint;
    }
    int digit = Character.digit(codePoint, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    if (Character.isSpaceChar(codePoint)) {
      return ' ';
    }
    return DASHES.indexOf(codePoint) >= 0 ? '-' : folded(codePoint);
  }

  /** Superscripts, circled digits and full-width signs; a character beyond 16 bits is a bullet. */
  private static char folded(int codePoint) {
    String folded = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    return folded.length() == 1 ? folded.charAt(0) : '\u2022';
  }

  String text() {
    return text;
  }

  /** Where the plain character {@code at} begins in the original; its length for the end. */
  int origin(int at) {
    return origins[at];
  }

  /** Where the original's part before the plain character {@code end} stops. */
  int originEnd(String original, int end) {
    int last = origins[end - 1];
    return last + Character.charCount(original.codePointAt(last));
  }
}
