package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.NGramFeatures;
import dk.borgerchat.core.language.NGramFeatures.Blocks;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Spelling;
import dk.borgerchat.core.language.Words;
import java.util.List;

/**
 * A text taken apart once, for all who look at it.
 *
 * @param text as it was written
 * @param plain its normal form
 * @param words its words in order, as typed; empty where it has none
 * @param blocks its n-grams, typing errors put right
 * @param meaning its vector from a {@link SentenceEncoder}; empty without one
 */
record Sentence(
    String text, PlainText plain, List<String> words, Blocks blocks, FeatureVector meaning) {
  /** What stands for its meaning without an encoder. */
  static final FeatureVector NO_MEANING = new FeatureVector(new int[0], new float[0], 0);

  static Sentence of(
      String text, Spelling spelling, NGramFeatures features, FeatureVector meaning) {
    PlainText plain = PlainText.of(text);
    List<String> words = Words.of(plain);
    return new Sentence(text, plain, words, features.of(spelling.corrected(words)), meaning);
  }
}
