package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.Set;

/**
 * Keeps which texts that came with a version of the application are not wanted; it is only added
 * to. Each method throws {@link ContentUnavailable} when it cannot be reached. Safe for any number
 * of threads and nodes.
 */
public interface SeedAnswers {
  /** All that was declined. */
  Set<Declined> all();

  /** Writes down that a text is not wanted. */
  void add(Declined declined, String who, Instant at);

  /**
   * A text that is not wanted.
   *
   * @param hash SHA-256 of the text, hexadecimal
   */
  record Declined(DocumentPath path, String hash) {}
}
