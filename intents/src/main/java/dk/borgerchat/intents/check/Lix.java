package dk.borgerchat.intents.check;

import java.util.regex.Pattern;

/**
 * The readability index LIX (Björnsson 1968): words per sentence plus the share of words longer
 * than six letters in percent. 25 reads like a children's book, 45 like a newspaper.
 */
final class Lix {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(?=\\s|$)|\\R+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final int LONG_WORD = 7;

  private Lix() {}

  /** The index of a text; 0 where it has no words. A line of its own counts as a sentence. */
  static double of(String text) {
    int words = 0;
    int longWords = 0;
    int sentences = 0;
    for (String sentence : SENTENCE_END.split(text)) {
      int before = words;
      for (String word : NO_WORD.split(sentence)) {
        words += word.isEmpty() ? 0 : 1;
        longWords += word.length() >= LONG_WORD ? 1 : 0;
      }
      sentences += words > before ? 1 : 0;
    }
    return words == 0 ? 0 : (double) words / sentences + 100.0 * longWords / words;
  }
}
