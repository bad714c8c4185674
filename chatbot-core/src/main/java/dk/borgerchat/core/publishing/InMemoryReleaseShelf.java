package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.Revision.State;
import dk.borgerchat.core.publishing.RevisionBook.Step;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The shelf's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryReleaseShelf implements ReleaseShelf {
  private record Box(ReleaseHead head, byte[] archive) {}

  private final InMemoryRevisionBook book;
  private final ReentrantLock lock = new ReentrantLock();
  private final TreeMap<Long, Box> boxes = new TreeMap<>();
  private final Map<String, byte[]> models = new HashMap<>();

  /** A shelf that marks revisions in this book. */
  public InMemoryReleaseShelf(InMemoryRevisionBook book) {
    this.book = book;
  }

  @Override
  public <T> T alone(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public synchronized ReleaseHead add(ReleaseHead head, byte[] archive, List<Long> revisions) {
    long number = boxes.size() + 1L;
    Step step = new Step(State.PUBLISHED, head.by(), head.why(), head.at());
    revisions.forEach(revision -> book.publish(revision, step, number));
    ReleaseHead numbered =
        new ReleaseHead(
            number, head.hash(), head.model(), head.at(), head.by(), head.why(), head.report());
    boxes.put(number, new Box(numbered, archive.clone()));
    return numbered;
  }

  @Override
  public synchronized Optional<ReleaseHead> newest() {
    return Optional.ofNullable(boxes.lastEntry()).map(entry -> entry.getValue().head());
  }

  @Override
  public synchronized Optional<ReleaseHead> find(long number) {
    return Optional.ofNullable(boxes.get(number)).map(Box::head);
  }

  @Override
  public synchronized Optional<ReleaseHead> at(Instant moment) {
    return boxes.descendingMap().values().stream()
        .map(Box::head)
        .filter(head -> !head.at().isAfter(moment))
        .findFirst();
  }

  @Override
  public synchronized SortedMap<DocumentPath, String> documents(long release) {
    return ContentArchive.unpack(
        Optional.ofNullable(boxes.get(release))
            .map(Box::archive)
            .orElseThrow(() -> new IllegalArgumentException("There is no release " + release)));
  }

  @Override
  public Map<String, Long> revisions(long release) {
    Map<String, Long> revisions = new TreeMap<>();
    book.published(release).forEach((path, number) -> revisions.put(path.value(), number));
    return revisions;
  }

  @Override
  public synchronized List<ReleaseHead> history(int limit) {
    return boxes.descendingMap().values().stream().map(Box::head).limit(limit).toList();
  }

  @Override
  public synchronized Optional<byte[]> model(String key) {
    return Optional.ofNullable(models.get(key));
  }

  @Override
  public synchronized void putModel(String key, byte[] model) {
    models.putIfAbsent(key, model.clone());
  }
}
