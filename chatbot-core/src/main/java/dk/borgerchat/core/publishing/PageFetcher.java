package dk.borgerchat.core.publishing;

import java.net.URI;

/** Visits pages of others. Safe for any number of threads. */
@FunctionalInterface
public interface PageFetcher {
  /**
   * Visits a page; takes seconds. What goes wrong is a value.
   *
   * @param etag of the version we know; empty for none
   */
  PageVisit visit(URI address, String etag);
}
