package dk.borgerchat.core.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts plain text into words: runs of letters and digits; each emoji or other symbol alone. */
public final class Words {
  private Words() {}

  /** The words in order; punctuation is left out. Empty where the text holds none. */
  public static List<String> of(PlainText text) {
    String value = text.value();
    List<String> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < value.length()) {
      int point = value.codePointAt(at);
      if (isPartOfWord(point)) {
        start = start < 0 ? at : start;
      } else {
        endWord(value, start, at, words);
        start = -1;
        if (Character.getType(point) == Character.OTHER_SYMBOL) {
          words.add(Character.toString(point));
        }
      }
      at += Character.charCount(point);
    }
    endWord(value, start, value.length(), words);
    return words;
  }

  private static void endWord(String value, int start, int end, List<String> words) {
    if (start >= 0) {
      words.add(value.substring(start, end));
    }
  }

  private static boolean isPartOfWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
