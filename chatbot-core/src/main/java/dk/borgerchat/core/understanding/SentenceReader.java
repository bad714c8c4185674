package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.NGramFeatures;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts apart the way a model was taught.
 *
 * @param features which n-grams
 * @param encoder for their meaning; null where none is configured
 */
record SentenceReader(NGramFeatures features, @Nullable SentenceEncoder encoder) {
  /** Vectors of length 1 are this much enlarged: the classifier then learns them in few rounds. */
  private static final float ENLARGED = 8;

  /** The same for sentences that are only looked up. */
  SentenceReader withoutEncoder() {
    return new SentenceReader(features, null);
  }

  Sentence read(String text) {
    Sentence plain = Sentence.of(text, features);
    return encoder == null
        ? plain
        : new Sentence(
            text, plain.plain(), plain.words(), plain.blocks(), meaning(encoder.encode(text)));
  }

  private static FeatureVector meaning(float[] vector) {
    int[] numbers = new int[vector.length];
    float[] weights = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      numbers[i] = i;
      weights[i] = ENLARGED * vector[i];
    }
    return new FeatureVector(numbers, weights, 1);
  }
}
