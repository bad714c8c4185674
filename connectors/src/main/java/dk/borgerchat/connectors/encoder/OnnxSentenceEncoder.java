package dk.borgerchat.connectors.encoder;

import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dk.borgerchat.core.understanding.SentenceEncoder;

/**
 * An encoder run by ONNX Runtime on the CPU: mean of the token vectors, scaled to length 1.
 *
 * @param name what it was opened as
 * @param model loaded
 */
record OnnxSentenceEncoder(String name, OnnxEmbeddingModel model) implements SentenceEncoder {
  /** The model cannot take a text of nothing. */
  private static final String NOTHING = ".";

  @Override
  public float[] encode(String text) {
    float[] vector = model.embed(text.isBlank() ? NOTHING : text).content().vector().clone();
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    float scale = (float) (1 / Math.sqrt(Math.max(squares, 1e-12)));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= scale;
    }
    return vector;
  }
}
