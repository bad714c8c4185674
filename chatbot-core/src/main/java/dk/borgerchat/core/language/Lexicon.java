package dk.borgerchat.core.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.tartarus.snowball.ext.DanishStemmer;

/**
 * Finds the concepts behind everyday words, so that words without a letter in common can mean the
 * same: "poden" and "min dreng" are both a child. Endings do not matter (Snowball's Danish stems),
 * nor does how æ, ø and å are spelled. Immutable; safe for any number of threads.
 */
public final class Lexicon {
  /** Without concepts. */
  public static final Lexicon EMPTY = new Lexicon(Map.of());

  /** So many words a phrase may have. */
  public static final int LONGEST_PHRASE = 5;

  private static final long[] NONE = {};
  private static final long CONCEPT = 0x9FB21C651E98DF25L;

  private final Map<Long, long[]> concepts = new HashMap<>();
  private int longest;

  /**
   * A lexicon.
   *
   * @param entries words and phrases of at most {@value #LONGEST_PHRASE} words, by concept; a word
   *     may belong to several
   */
  public Lexicon(Map<String, List<String>> entries) {
    new TreeMap<>(entries)
        .forEach((concept, phrases) -> {
          long feature = Hashes.of(CONCEPT, concept);
          phrases.forEach(phrase -> add(phrase, feature));
        });
  }

  private void add(String phrase, long feature) {
    if (!isPhrase(phrase)) {
      throw new IllegalArgumentException(
          "A phrase has one to " + LONGEST_PHRASE + " words, not: " + phrase);
    }
    List<String> words = Words.of(PlainText.of(phrase));
    longest = Math.max(longest, words.size());
    concepts.merge(key(stems(words), 0, words.size()), new long[] {feature}, Lexicon::joined);
  }

  /** Tells whether a text has as many words as a phrase may have. */
  public static boolean isPhrase(String text) {
    int words = Words.of(PlainText.of(text)).size();
    return words > 0 && words <= LONGEST_PHRASE;
  }

  private static long[] joined(long[] some, long[] more) {
    if (Arrays.stream(some).anyMatch(one -> one == more[0])) {
      return some;
    }
    long[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = more[0];
    return all;
  }

  /**
   * Calls {@code found} with the hash of each concept of these words; the same one perhaps twice.
   */
  void eachConcept(List<String> words, LongConsumer found) {
    if (concepts.isEmpty()) {
      return;
    }
    List<String> stems = stems(words);
    for (int from = 0; from < stems.size(); from++) {
      long key = 0;
      for (int to = from; to < Math.min(stems.size(), from + longest); to++) {
        key = Hashes.of(key, stems.get(to));
        for (long concept : concepts.getOrDefault(key, NONE)) {
          found.accept(concept);
        }
      }
    }
  }

  private static long key(List<String> stems, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = Hashes.of(key, stems.get(i));
    }
    return key;
  }

  private static List<String> stems(List<String> words) {
    DanishStemmer stemmer = new DanishStemmer();
    List<String> stems = new ArrayList<>(words.size());
    for (String word : words) {
      stemmer.setCurrent(word);
      stemmer.stem();
      stems.add(DanishLetters.spelledOut(stemmer.getCurrent()));
    }
    return stems;
  }
}
