package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.NGramFeatures;
import dk.borgerchat.core.language.NGramFeatures.Blocks;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import java.util.List;

/**
 * A text taken apart once, for all who look at it.
 *
 * @param text as it was written
 * @param plain its normal form
 * @param words its words in order; empty where it has none
 * @param blocks its n-grams
 * @param meaning its vector from a {@link SentenceEncoder}; empty without one
 */
record Sentence(
    String text, PlainText plain, List<String> words, Blocks blocks, FeatureVector meaning) {
  private static final FeatureVector UNKNOWN = new FeatureVector(new int[0], new float[0], 0);

  /** Without an encoder. */
  static Sentence of(String text, NGramFeatures features) {
    PlainText plain = PlainText.of(text);
    List<String> words = Words.of(plain);
    return new Sentence(text, plain, words, features.of(words), UNKNOWN);
  }
}
