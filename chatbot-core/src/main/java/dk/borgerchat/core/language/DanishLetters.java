package dk.borgerchat.core.language;

/**
 * The two ways people write Danish without a Danish keyboard: two letters for one ({@code soege})
 * or the bare letter ({@code soge}). Both are extra evidence beside the exact form.
 */
public final class DanishLetters {
  private DanishLetters() {}

  /** æ, ø, å as ae, oe, aa; foreign relatives (ä, ö, é, ü) as their nearest. */
  public static String spelledOut(String word) {
    return isPlain(word) ? word : rewrite(word, true);
  }

  /** æ, ø, å as a, o, a, and ae, oe, aa too, so that every spelling of a word meets here. */
  public static String bare(String word) {
    return rewrite(word, false).replace("ae", "a").replace("oe", "o").replace("aa", "a");
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String rewrite(String word, boolean twoLetters) {
    StringBuilder written = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      switch (letter) {
        case 'æ', 'ä' -> written.append(twoLetters ? "ae" : "a");
        case 'ø', 'ö' -> written.append(twoLetters ? "oe" : "o");
        case 'å' -> written.append(twoLetters ? "aa" : "a");
        case 'é', 'è', 'ê' -> written.append('e');
        case 'ü' -> written.append('u');
        case 'á', 'à' -> written.append('a');
        default -> written.append(letter);
      }
    }
    return written.toString();
  }
}
