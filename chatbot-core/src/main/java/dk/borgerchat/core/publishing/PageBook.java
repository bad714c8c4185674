package dk.borgerchat.core.publishing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Keeps what our visits to others' pages found. Each method throws {@link ContentUnavailable} when
 * the book cannot be reached. Safe for any number of threads and nodes.
 */
public interface PageBook {
  /**
   * Begins a round of visits.
   *
   * @return false where one was begun less than {@code every} ago, here or on another node
   */
  boolean beginRound(Instant now, Duration every);

  /** All pages ever visited, by address. */
  Map<URI, WatchedPage> pages();

  /** Keeps a page in place of what was known of it. */
  void put(WatchedPage page);

  /** Which answers were found right beside a changed page. */
  Set<StillRight> stillRight();

  /** Writes down that an answer is right; only added to, the same again changes nothing. */
  void add(StillRight answer, String who, Instant at);

  /**
   * The answer is right though the page has changed.
   *
   * @param hash of the page's new text
   */
  record StillRight(DocumentPath path, URI address, String hash) {}
}
