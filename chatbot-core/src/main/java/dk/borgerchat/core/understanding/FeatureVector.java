package dk.borgerchat.core.understanding;

/**
 * The known n-grams of a text with their weights; each block has length 1.
 *
 * @param features numbers of the vocabulary, in order of occurrence
 * @param weights one for each feature, above 0
 * @param knownShare share of the text's n-grams, by idf, that the vocabulary knows, 0.0-1.0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read by the inner loops
record FeatureVector(int[] features, float[] weights, double knownShare) {
  int size() {
    return features.length;
  }
}
