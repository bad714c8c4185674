package dk.borgerchat.core.publishing;

/** What came of a visit to a page. */
public sealed interface PageVisit {
  /**
   * The page is there.
   *
   * @param etag the server's name for this version; empty where it gives none
   * @param hash of the text people see, SHA-256, hexadecimal
   */
  record Found(String etag, String hash) implements PageVisit {}

  /** The server says that it is the version we know. */
  record Same() implements PageVisit {}

  /**
   * The page is not there, or does not answer.
   *
   * @param problem what happened, in a few Danish words
   */
  record Failed(String problem) implements PageVisit {}

  /** Its owner does not want it visited, or lets programs not in: this says nothing of the page. */
  record NotWanted() implements PageVisit {}
}
