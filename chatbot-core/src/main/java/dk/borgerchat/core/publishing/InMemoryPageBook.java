package dk.borgerchat.core.publishing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryPageBook implements PageBook {
  private final Map<URI, WatchedPage> pages = new TreeMap<>();
  private final Set<StillRight> stillRight = new HashSet<>();
  private Instant begun = Instant.EPOCH;

  @Override
  public synchronized boolean beginRound(Instant now, Duration every) {
    if (begun.plus(every).isAfter(now)) {
      return false;
    }
    begun = now;
    return true;
  }

  @Override
  public synchronized Map<URI, WatchedPage> pages() {
    return Map.copyOf(pages);
  }

  @Override
  public synchronized void put(WatchedPage page) {
    pages.put(page.address(), page);
  }

  @Override
  public synchronized Set<StillRight> stillRight() {
    return Set.copyOf(stillRight);
  }

  @Override
  public synchronized void add(StillRight answer, String who, Instant at) {
    stillRight.add(answer);
  }
}
