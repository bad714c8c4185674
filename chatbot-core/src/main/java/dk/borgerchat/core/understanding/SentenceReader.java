package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.Lexicon;
import dk.borgerchat.core.language.NGramFeatures;
import dk.borgerchat.core.language.Spelling;
import dk.borgerchat.core.language.WordLists;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts apart the way a model was taught.
 *
 * @param features which n-grams
 * @param words the written word lists
 * @param spelling puts typing errors right before the n-grams are taken
 * @param encoder for their meaning; null where none is configured
 */
record SentenceReader(
    NGramFeatures features, WordLists words, Spelling spelling, @Nullable SentenceEncoder encoder) {
  /** Vectors of length 1 are this much enlarged: the classifier then learns them in few rounds. */
  private static final float ENLARGED = 8;

  /** For learning: what is learned from is known, so there is nothing to put right. */
  static SentenceReader of(LearningSettings settings, @Nullable SentenceEncoder encoder) {
    boolean danish = settings.language() == Language.DA;
    return of(
        danish && settings.has(Part.FOLDING),
        danish && settings.has(Part.BEGINNINGS),
        settings.words(),
        Spelling.NONE,
        encoder);
  }

  private static SentenceReader of(
      boolean folded,
      boolean beginnings,
      WordLists words,
      Spelling spelling,
      @Nullable SentenceEncoder encoder) {
    NGramFeatures features = new NGramFeatures(folded, beginnings, new Lexicon(words.concepts()));
    return new SentenceReader(features, words, spelling, encoder);
  }

  /** Whether half of the words have been met before, as typed or put right. */
  boolean knowsHalf(List<String> typed) {
    return spelling.knowsHalf(typed);
  }

  SentenceReader with(Spelling other) {
    return new SentenceReader(features, words, other, encoder);
  }

  /** The same for sentences that are only looked up. */
  SentenceReader withoutEncoder() {
    return new SentenceReader(features, words, spelling, null);
  }

  Sentence read(String text) {
    FeatureVector meaning = encoder == null ? Sentence.NO_MEANING : meaning(encoder.encode(text));
    return Sentence.of(text, spelling, features, meaning);
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
    out.writeBoolean(features.folded());
    out.writeBoolean(features.beginnings());
    words.write(out);
    spelling.write(out);
  }

  static SentenceReader read(DataInput in, @Nullable SentenceEncoder encoder) throws IOException {
    return of(in.readBoolean(), in.readBoolean(), WordLists.read(in), Spelling.read(in), encoder);
  }
}
