package dk.borgerchat.core.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The readability index LIX (C.-H. Björnsson, Läsbarhet, 1968): words per sentence plus the share
 * of words longer than six letters in percent.
 *
 * @param value 0 for a text without words; 25 reads like a children's book, 45 like a newspaper
 */
public record Lix(double value) {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])(?=\\s)|\\R+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final int LONG_WORD = 7;

  /** Björnsson's five steps. */
  public enum Step {
    VERY_EASY(24),
    EASY(34),
    MEDIUM(44),
    HARD(54),
    VERY_HARD(Integer.MAX_VALUE);

    private final int highest;

    Step(int highest) {
      this.highest = highest;
    }
  }

  /** The index of a text. A line of its own counts as a sentence. */
  public static Lix of(String text) {
    int words = 0;
    int longWords = 0;
    int sentences = 0;
    for (String sentence : sentences(text).toList()) {
      List<String> own = words(sentence);
      words += own.size();
      longWords += (int) own.stream().filter(word -> word.length() >= LONG_WORD).count();
      sentences++;
    }
    return new Lix(words == 0 ? 0 : (double) words / sentences + 100.0 * longWords / words);
  }

  /** The sentences of a text that hold a word, without the space around them. */
  public static Stream<String> sentences(String text) {
    return SENTENCE_END
        .splitAsStream(text)
        .map(String::strip)
        .filter(sentence -> !words(sentence).isEmpty());
  }

  /** The words of a sentence: runs of letters. */
  public static List<String> words(String sentence) {
    return NO_WORD.splitAsStream(sentence).filter(word -> !word.isEmpty()).toList();
  }

  /** The index as people say it. */
  public int rounded() {
    return (int) Math.round(value);
  }

  /** How hard that is to read. */
  public Step step() {
    return Stream.of(Step.values())
        .filter(step -> rounded() <= step.highest)
        .findFirst()
        .orElse(Step.VERY_HARD);
  }
}
