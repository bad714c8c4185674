package dk.borgerchat.core.understanding;

import java.util.Map;

/**
 * A sentence encoder small enough to read: words that mean the same point the same way. The twin of
 * a real encoder.
 *
 * @param meanings the direction of each word, 0-7; other words point nowhere
 */
record WordTable(Map<String, Integer> meanings) implements SentenceEncoder {
  private static final int DIMENSIONS = 8;

  @Override
  public String name() {
    return "word table";
  }

  @Override
  public float[] encode(String text) {
    float[] vector = new float[DIMENSIONS];
    for (String word : text.toLowerCase().split("\\W+")) {
      Integer direction = meanings.get(word);
      if (direction != null) {
        vector[direction] = 1;
      }
    }
    double length = 0;
    for (float value : vector) {
      length += value * value;
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] =
          length == 0 ? (float) Math.sqrt(1.0 / DIMENSIONS) : vector[i] / (float) Math.sqrt(length);
    }
    return vector;
  }
}
