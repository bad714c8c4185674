package dk.borgerchat.connectors.scan;

import java.util.function.BiConsumer;

/** A place that holds text. */
interface Holding {
  /** {@code Redis}, {@code PostgreSQL} ... */
  String name();

  /**
   * Reads all of it.
   *
   * @param reader takes where a text stands (a key, a table, a topic, a file) and the text
   * @throws Exception when the place cannot be read; then nothing is known of it
   */
  void read(BiConsumer<String, String> reader) throws Exception;
}
