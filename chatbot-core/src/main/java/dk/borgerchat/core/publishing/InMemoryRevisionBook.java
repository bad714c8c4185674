package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.Revision.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryRevisionBook implements RevisionBook {
  /** A revision with its text and steps; the release is that of a publishing step. */
  private record Page(Revision revision, String text, List<Marked> steps) {}

  private record Marked(Step step, long release) {}

  private final TreeMap<Long, Page> pages = new TreeMap<>();

  @Override
  public synchronized boolean seed(SortedMap<DocumentPath, String> documents, Instant at) {
    if (!pages.isEmpty()) {
      return false;
    }
    documents.forEach((path, text) -> {
      long number = put(new Draft(path, text, 0, Revision.SEED, ""), at).number();
      publish(number, new Step(State.PUBLISHED, Revision.SEED, "", at), 0);
    });
    return true;
  }

  @Override
  public synchronized Added add(Draft draft, Instant at) {
    Revision newest = newest(draft.path()).orElse(null);
    return newest != null && newest.number() != draft.basedOn()
        ? new Added.Conflict(newest)
        : new Added.Stored(put(draft, at));
  }

  private Revision put(Draft draft, Instant at) {
    long number = pages.size() + 1L;
    Step written = new Step(State.DRAFT, draft.author(), draft.why(), at);
    Revision revision =
        new Revision(
            number,
            draft.path(),
            draft.basedOn(),
            draft.author(),
            draft.why(),
            at,
            State.DRAFT,
            draft.author(),
            null);
    pages.put(
        number, new Page(revision, draft.text(), new ArrayList<>(List.of(new Marked(written, 0)))));
    return revision;
  }

  @Override
  public synchronized boolean move(long revision, State from, Step step) {
    Page page = pages.get(revision);
    if (page == null || page.revision().state() != from) {
      return false;
    }
    mark(page, step, 0);
    return true;
  }

  /** For the shelf: the step of a release. */
  synchronized void publish(long revision, Step step, long release) {
    mark(Objects.requireNonNull(pages.get(revision)), step, release);
  }

  private void mark(Page page, Step step, long release) {
    Revision r = page.revision();
    String approver = step.to() == State.APPROVED ? step.by() : r.approver();
    page.steps().add(new Marked(step, release));
    Revision moved =
        new Revision(
            r.number(),
            r.path(),
            r.basedOn(),
            r.author(),
            r.why(),
            r.at(),
            step.to(),
            step.by(),
            approver);
    pages.put(r.number(), new Page(moved, page.text(), page.steps()));
  }

  @Override
  public synchronized Optional<Revision> find(long number) {
    return Optional.ofNullable(pages.get(number)).map(Page::revision);
  }

  @Override
  public synchronized String text(long number) {
    Page page = pages.get(number);
    return page == null ? "" : page.text();
  }

  @Override
  public synchronized Optional<Revision> newest(DocumentPath path) {
    return revisions(r -> r.path().equals(path)).findFirst();
  }

  @Override
  public synchronized Optional<Revision> live(DocumentPath path) {
    Long number = published(Long.MAX_VALUE).get(path);
    return number == null || text(number).isBlank() ? Optional.empty() : find(number);
  }

  @Override
  public synchronized SortedMap<DocumentPath, Live> live() {
    SortedMap<DocumentPath, Live> live = new TreeMap<>();
    published(Long.MAX_VALUE)
        .forEach((path, number) -> {
          if (!text(number).isBlank()) {
            live.put(
                path,
                new Live(number, releaseOf(number), approval(number).orElse(null), text(number)));
          }
        });
    return live;
  }

  private long releaseOf(long number) {
    return Objects.requireNonNull(pages.get(number)).steps().stream()
        .mapToLong(Marked::release)
        .max()
        .orElse(0);
  }

  /** The revision of each document as of a release; the last to be published counts. */
  synchronized Map<DocumentPath, Long> published(long release) {
    record Done(DocumentPath path, long number, Marked mark) {}
    Map<DocumentPath, Long> published = new TreeMap<>();
    pages.values().stream()
        .flatMap(page ->
            page.steps().stream()
                .map(m -> new Done(page.revision().path(), page.revision().number(), m)))
        .filter(done -> done.mark().step().to() == State.PUBLISHED)
        .filter(done -> done.mark().release() <= release)
        .sorted(Comparator.comparingLong((Done done) -> done.mark().release()))
        .forEach(done -> published.put(done.path(), done.number()));
    return published;
  }

  @Override
  public synchronized List<Revision> history(@Nullable DocumentPath path, long before, int limit) {
    return revisions(r -> (path == null || r.path().equals(path)) && r.number() < before)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Revision> open() {
    return revisions(r -> r.state().isOpen())
        .filter(r -> newest(r.path()).orElseThrow().number() == r.number())
        .toList();
  }

  @Override
  public synchronized List<Step> steps(long revision) {
    Page page = pages.get(revision);
    return page == null ? List.of() : page.steps().stream().map(Marked::step).toList();
  }

  private Stream<Revision> revisions(Predicate<Revision> wanted) {
    return pages.descendingMap().values().stream().map(Page::revision).filter(wanted);
  }
}
