package dk.borgerchat.core.understanding;

/**
 * Turns a text into a vector so that texts of like meaning lie near one another, for example a
 * sentence-transformers model. Optional: everything works without one. Implementations are safe for
 * any number of threads and give the same vector for the same text.
 */
public interface SentenceEncoder {
  /** Its name, for reports. */
  String name();

  /** The vector of a text: always as many numbers, together of length 1. May take milliseconds. */
  float[] encode(String text);

  /** Opens encoders by name; found with {@link java.util.ServiceLoader}. */
  interface Provider {
    /**
     * Opens one.
     *
     * @param nameOrFolder the name of a model on the class path, or a folder that holds one
     * @throws IllegalArgumentException with a sentence for its user where there is none
     */
    SentenceEncoder open(String nameOrFolder);
  }
}
