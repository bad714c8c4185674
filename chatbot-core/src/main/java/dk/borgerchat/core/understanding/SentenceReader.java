package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Lexicon;
import dk.borgerchat.core.language.NGramFeatures;
import dk.borgerchat.core.language.WordLists;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts apart the way a model was taught.
 *
 * @param features which n-grams
 * @param words the written word lists
 * @param encoder for their meaning; null where none is configured
 */
record SentenceReader(NGramFeatures features, WordLists words, @Nullable SentenceEncoder encoder) {
  /** Vectors of length 1 are this much enlarged: the classifier then learns them in few rounds. */
  private static final float ENLARGED = 8;

  static SentenceReader of(boolean danish, WordLists words, @Nullable SentenceEncoder encoder) {
    Lexicon lexicon = danish ? new Lexicon(words.concepts()) : Lexicon.EMPTY;
    return new SentenceReader(new NGramFeatures(danish, lexicon), words, encoder);
  }

  /** The same for sentences that are only looked up. */
  SentenceReader withoutEncoder() {
    return new SentenceReader(features, words, null);
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

  void write(DataOutput out) throws IOException {
    out.writeBoolean(features.danish());
    words.write(out);
  }

  static SentenceReader read(DataInput in, @Nullable SentenceEncoder encoder) throws IOException {
    return of(in.readBoolean(), WordLists.read(in), encoder);
  }
}
