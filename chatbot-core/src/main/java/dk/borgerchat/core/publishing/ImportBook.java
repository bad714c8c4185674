package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.SortedMap;

/**
 * Keeps texts that somebody brought from elsewhere, as proposals; it is only added to. Each method
 * throws {@link ContentUnavailable} when it cannot be reached. Safe for any number of threads and
 * nodes.
 */
public interface ImportBook {
  /** Keeps a text as what is proposed for a document now. */
  void add(DocumentPath path, Brought brought);

  /** What was proposed last for each document. */
  SortedMap<DocumentPath, Brought> newest();

  /**
   * A text somebody brought.
   *
   * @param who user name
   */
  record Brought(String text, String who, Instant at) {}
}
