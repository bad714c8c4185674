package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Release;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Visits the pages that answers link to, round by round: several hosts at a time, and one page of a
 * host after another. It only writes down what it finds. Safe for any number of nodes.
 */
public final class PageWatch {
  private final Supplier<Release> releases;
  private final PageBook book;
  private final PageFetcher fetcher;
  private final Clock clock;

  public PageWatch(Supplier<Release> releases, PageBook book, PageFetcher fetcher, Clock clock) {
    this.releases = releases;
    this.book = book;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /**
   * Visits all pages once, unless that was begun less than {@code every} ago. Takes minutes.
   *
   * @param atOnce how many hosts at a time
   * @return how many pages were visited
   */
  public int round(Duration every, int atOnce) {
    if (!book.beginRound(clock.instant(), every)) {
      return 0;
    }
    Map<URI, WatchedPage> known = book.pages();
    Map<String, List<URI>> byHost = new TreeMap<>();
    for (URI page : LinkedPages.of(releases.get().content()).keySet()) {
      String host = Objects.requireNonNullElse(page.getAuthority(), "");
      byHost.computeIfAbsent(host, name -> new ArrayList<>()).add(page);
    }
    try (ExecutorService hosts =
        Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().daemon().name("pages-", 0).factory())) {
      List<Future<?>> visits = new ArrayList<>();
      byHost.values().forEach(pages -> visits.add(hosts.submit(() -> visit(pages, known))));
      visits.forEach(PageWatch::done);
    }
    return byHost.values().stream().mapToInt(List::size).sum();
  }

  private void visit(List<URI> pages, Map<URI, WatchedPage> known) {
    for (URI address : pages) {
      WatchedPage page = known.getOrDefault(address, WatchedPage.unvisited(address));
      PageVisit visit = fetcher.visit(address, page.etag());
      book.put(page.after(visit, clock.instant()));
    }
  }

  private static void done(Future<?> visit) {
    try {
      visit.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The round of visits was stopped", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ContentUnavailable away
          ? away
          : new IllegalStateException("A round of visits failed", e.getCause());
    }
  }
}
