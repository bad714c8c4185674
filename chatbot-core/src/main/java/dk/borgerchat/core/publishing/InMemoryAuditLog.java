package dk.borgerchat.core.publishing;

import java.util.ArrayList;
import java.util.List;

/** The log's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryAuditLog implements AuditLog {
  private final List<Entry> entries = new ArrayList<>();

  @Override
  public synchronized void add(Action action) {
    entries.add(new Entry(entries.size() + 1L, action));
  }

  @Override
  public synchronized List<Entry> newest(long before, int limit) {
    return entries.reversed().stream()
        .filter(entry -> entry.number() < before)
        .limit(limit)
        .toList();
  }
}
