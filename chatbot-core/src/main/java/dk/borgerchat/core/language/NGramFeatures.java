package dk.borgerchat.core.language;

import java.util.List;

/**
 * Takes a text apart into n-grams: single words and pairs of words in one block, runs of 2-4
 * characters within each word (its edges marked) in the other. In Danish each word counts in its
 * exact form and spelled out, so that {@code søge} and {@code soege} meet, and by its beginning, so
 * that {@code flytter} and {@code flyttede} do.
 *
 * @param folded whether words count spelled out too
 * @param beginnings whether the beginnings of words count
 * @param lexicon whose concepts count as words
 */
public record NGramFeatures(boolean folded, boolean beginnings, Lexicon lexicon) {
  private static final int SHORTEST_RUN = 2;
  private static final int LONGEST_RUN = 4;
  private static final char EDGE = '_';
  private static final long WORD = 0x9E3779B97F4A7C15L;
  private static final long PAIR = 0xC2B2AE3D27D4EB4FL;
  private static final long RUN = 0x165667B19E3779F9L;
  private static final long STEM = 0x27D4EB2F165667C5L;
  private static final long STEM_PAIR = 0x85EBCA77C2B2AE63L;
  private static final int STEM_LETTERS = 5;
  private static final int PAIRED_STEM_LETTERS = 4;

  /** For Danish, without a lexicon. */
  public static final NGramFeatures DANISH = new NGramFeatures(true, true, Lexicon.EMPTY);

  /** For any other language. */
  public static final NGramFeatures PLAIN = new NGramFeatures(false, false, Lexicon.EMPTY);

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
      wordBlock.add(Hashes.of(WORD, word));
      if (!folded.equals(word)) {
        wordBlock.add(Hashes.of(WORD, folded));
      }
      wordBlock.add(Hashes.of(Hashes.of(PAIR, before), folded));
      if (beginnings) {
        addStems(before, folded, wordBlock);
      }
      addRuns(folded, runBlock);
      before = folded;
    }
    wordBlock.add(Hashes.of(Hashes.of(PAIR, before), ""));
    lexicon.eachConcept(words, wordBlock::add);
    return new Blocks(wordBlock, runBlock);
  }

  private String fold(String word) {
    return folded ? DanishLetters.spelledOut(word) : word;
  }

  /** The beginnings of words, which Danish endings leave alone; one word and two. */
  private static void addStems(String before, String word, Features block) {
    block.add(Hashes.of(STEM, beginning(word, STEM_LETTERS)));
    long first = Hashes.of(STEM_PAIR, beginning(before, PAIRED_STEM_LETTERS));
    block.add(Hashes.of(first, beginning(word, PAIRED_STEM_LETTERS)));
  }

  private static String beginning(String word, int letters) {
    return word.length() > letters ? word.substring(0, letters) : word;
  }

  private static void addRuns(String word, Features block) {
    String edged = EDGE + word + EDGE;
    for (int from = 0; from < edged.length(); from++) {
      long hash = RUN;
      for (int to = from; to < edged.length() && to - from < LONGEST_RUN; to++) {
        hash = Hashes.mix(hash, edged.charAt(to));
        if (to - from + 1 >= SHORTEST_RUN) {
          block.add(Hashes.finish(hash));
        }
      }
    }
  }
}
