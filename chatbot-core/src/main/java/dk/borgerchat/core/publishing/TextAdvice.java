package dk.borgerchat.core.publishing;

import dk.borgerchat.core.language.Lix;
import dk.borgerchat.core.language.PlainWords;
import java.util.List;

/**
 * How easily a Danish text reads, and what would make it plainer; given while it is being written.
 * Takes no time to speak of.
 *
 * @param lix of the whole text
 * @param longSentences those of more than {@value #LONG} words, in their order
 * @param hardWords words that could be plainer, in their order
 */
public record TextAdvice(
    Lix lix, List<LongSentence> longSentences, List<PlainWords.Found> hardWords) {
  /** More words than that are hard to keep in mind from one end to the other. */
  public static final int LONG = 20;

  public TextAdvice {
    longSentences = List.copyOf(longSentences);
    hardWords = List.copyOf(hardWords);
  }

  /** A sentence to cut in two. */
  public record LongSentence(String text, int words) {}

  /** Looks at a text. */
  public static TextAdvice of(String text, PlainWords plain) {
    return new TextAdvice(Lix.of(text), longSentences(text), plain.in(text));
  }

  private static List<LongSentence> longSentences(String text) {
    return Lix.sentences(text)
        .map(sentence -> new LongSentence(sentence, Lix.words(sentence).size()))
        .filter(sentence -> sentence.words() > LONG)
        .toList();
  }
}
