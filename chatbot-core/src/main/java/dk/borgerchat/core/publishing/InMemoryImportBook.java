package dk.borgerchat.core.publishing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryImportBook implements ImportBook {
  private final TreeMap<DocumentPath, Brought> newest = new TreeMap<>();

  @Override
  public synchronized void add(DocumentPath path, Brought brought) {
    newest.put(path, brought);
  }

  @Override
  public synchronized SortedMap<DocumentPath, Brought> newest() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(newest));
  }
}
