package dk.borgerchat.core.language;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Takes a text apart into n-grams: single words and pairs of words in one block, runs of 2-4
 * characters within each word (its edges marked) in the other. With Danish letters each word counts
 * in its exact form and spelled out, so that {@code søge} and {@code soege} meet.
 *
 * @param danishLetters whether æ, ø, å are also read spelled out
 */
public record NGramFeatures(boolean danishLetters) {
  private static final int SHORTEST_RUN = 2;
  private static final int LONGEST_RUN = 4;
  private static final char EDGE = '_';
  private static final long WORD = 0x9E3779B97F4A7C15L;
  private static final long PAIR = 0xC2B2AE3D27D4EB4FL;
  private static final long RUN = 0x165667B19E3779F9L;

  /**
   * The two blocks of a text.
   *
   * @param words single words and pairs
   * @param runs runs of characters
   */
  public record Blocks(Features words, Features runs) {}

  /** The n-grams of these words. */
  public Blocks of(List<String> words) {
    Features wordBlock = new Features();
    Features runBlock = new Features();
    String before = "";
    for (String word : words) {
      String folded = fold(word);
      wordBlock.add(hash(WORD, word));
      if (!folded.equals(word)) {
        wordBlock.add(hash(WORD, folded));
      }
      wordBlock.add(hash(hash(PAIR, before), folded));
      addRuns(folded, runBlock);
      before = folded;
    }
    wordBlock.add(hash(hash(PAIR, before), ""));
    return new Blocks(wordBlock, runBlock);
  }

  /** The hash of a single word as it stands in the word block, for explanations. */
  public void eachWord(List<String> words, BiConsumer<String, Long> seen) {
    for (String word : words) {
      seen.accept(word, hash(WORD, word));
    }
  }

  private String fold(String word) {
    return danishLetters ? DanishLetters.spelledOut(word) : word;
  }

  private static void addRuns(String word, Features block) {
    String edged = EDGE + word + EDGE;
    for (int from = 0; from < edged.length(); from++) {
      long hash = RUN;
      for (int to = from; to < edged.length() && to - from < LONGEST_RUN; to++) {
        hash = mix(hash, edged.charAt(to));
        if (to - from + 1 >= SHORTEST_RUN) {
          block.add(finish(hash));
        }
      }
    }
  }

  private static long hash(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash, text.charAt(i));
    }
    return finish(hash);
  }

  private static long mix(long hash, char letter) {
    return (hash ^ letter) * 0x100000001B3L;
  }

  /** The last step of MurmurHash3 (public domain), which spreads every bit over all others. */
  private static long finish(long hash) {
    long spread = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    spread = (spread ^ (spread >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return spread ^ (spread >>> 33);
  }
}
