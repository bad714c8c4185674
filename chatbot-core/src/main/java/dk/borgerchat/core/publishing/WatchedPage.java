package dk.borgerchat.core.publishing;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that answers link to, as our visits found it. One failure is an accident and one new text
 * may be a page that differs each time, so both count when the next visit finds the same.
 *
 * @param visitedAt when we were there last
 * @param failures how many visits in a row failed
 * @param problem what the last of them met; empty where it did not fail
 * @param etag the server's name for the version seen last; empty where it gives none
 * @param seen the hash of the text seen last; empty before the first visit that did not fail
 * @param known the hash of the text it has stood with
 * @param changedAt when it was found to stand with another text than before; null while it has not
 */
public record WatchedPage(
    URI address,
    Instant visitedAt,
    int failures,
    String problem,
    String etag,
    String seen,
    String known,
    @Nullable Instant changedAt) {
  private static final int FAILURES = 2;

  /** A page nobody has visited. */
  public static WatchedPage unvisited(URI address) {
    return new WatchedPage(address, Instant.EPOCH, 0, "", "", "", "", null);
  }

  /** Whether it can be taken for broken. */
  public boolean isBroken() {
    return failures >= FAILURES;
  }

  /** The page after one more visit. */
  WatchedPage after(PageVisit visit, Instant at) {
    return switch (visit) {
      case PageVisit.NotWanted closed ->
          new WatchedPage(address, at, 0, "", etag, seen, known, changedAt);
      case PageVisit.Failed failed ->
          new WatchedPage(
              address, at, failures + 1, failed.problem(), etag, seen, known, changedAt);
      case PageVisit.Same same -> with(etag, seen, at);
      case PageVisit.Found found -> with(found.etag(), found.hash(), at);
    };
  }

  private WatchedPage with(String version, String hash, Instant at) {
    boolean isFirst = known.isEmpty();
    boolean stands = hash.equals(seen);
    boolean hasChanged = !isFirst && stands && !hash.equals(known);
    return new WatchedPage(
        address,
        at,
        0,
        "",
        version,
        hash,
        isFirst || stands ? hash : known,
        hasChanged ? at : changedAt);
  }
}
