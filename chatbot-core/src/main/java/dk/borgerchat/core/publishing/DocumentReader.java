package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.ContentReader;
import java.util.SortedMap;

/** Reads documents as content, or says what is wrong with them. Safe for any number of threads. */
@FunctionalInterface
public interface DocumentReader {
  /** Reads all of them together, as on today's date. */
  ContentReader.Result read(SortedMap<DocumentPath, String> documents);

  /**
   * Reads the documents of a release, which were found sound together when it was made: what was
   * checked then need not be checked again.
   */
  default ContentReader.Result readReleased(SortedMap<DocumentPath, String> documents) {
    return read(documents);
  }
}
