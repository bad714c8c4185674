package dk.borgerchat.core.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the letters of a text alone say about its language. */
final class Letters {
  private static final String POLISH = "ąćęłńśźż";
  private static final String TURKISH = "ğışİ";
  private static final String RUSSIAN = "ыэъё";
  private static final double MOST = 0.5;

  private Letters() {}

  /** The language the letters decide; null where they leave it open. */
  static @Nullable Language decide(List<String> words) {
    int letters = 0;
    int arabic = 0;
    int cyrillic = 0;
    int other = 0;
    boolean russian = false;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        char letter = word.charAt(i);
        if (!Character.isLetter(letter)) {
          continue;
        }
        letters++;
        switch (Character.UnicodeScript.of(letter)) {
          case ARABIC -> arabic++;
          case CYRILLIC -> cyrillic++;
          case LATIN -> {}
          default -> other++;
        }
        russian |= RUSSIAN.indexOf(letter) >= 0;
      }
    }
    if (letters == 0) {
      return null;
    }
    if (arabic > letters * MOST) {
      return Language.AR;
    }
    if (cyrillic > letters * MOST) {
      return russian ? Language.UND : Language.UK;
    }
    return other > letters * MOST ? Language.UND : byForeignLetters(words);
  }

  private static @Nullable Language byForeignLetters(List<String> words) {
    int polish = 0;
    int turkish = 0;
    boolean danish = false;
    for (String word : words) {
      polish += hasAny(word, POLISH) ? 1 : 0;
      turkish += hasAny(word, TURKISH) ? 1 : 0;
      danish |= hasAny(word, "æøå");
    }
    if (danish || polish + turkish == 0) {
      return null;
    }
    boolean enough = Math.max(polish, turkish) * 4 >= words.size();
    return !enough ? null : polish >= turkish ? Language.PL : Language.TR;
  }

  private static boolean hasAny(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
