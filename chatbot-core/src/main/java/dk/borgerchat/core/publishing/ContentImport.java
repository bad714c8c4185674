package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.ImportBook.Brought;
import dk.borgerchat.core.publishing.RevisionBook.Live;
import dk.borgerchat.core.publishing.SeedAnswers.Declined;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Content as files, out and in. What is brought in is proposed, document by document; a proposal
 * becomes a draft when somebody takes it, and goes the way of every draft. Safe for any number of
 * threads.
 */
public final class ContentImport {
  private final ImportBook imports;
  private final RevisionBook book;
  private final ReleaseShelf shelf;
  private final SeedAnswers answers;
  private final Editing editing;
  private final Clock clock;

  public ContentImport(
      ImportBook imports,
      RevisionBook book,
      ReleaseShelf shelf,
      SeedAnswers answers,
      Editing editing,
      Clock clock) {
    this.imports = imports;
    this.book = book;
    this.shelf = shelf;
    this.answers = answers;
    this.editing = editing;
    this.clock = clock;
  }

  /**
   * A text that differs from what citizens read.
   *
   * @param now what was brought
   * @param live what citizens read; empty where it is not there
   */
  public record Proposal(DocumentPath path, String now, String live, String who, Instant at) {}

  /** All documents of the newest release; empty before the first. */
  public SortedMap<DocumentPath, String> published() {
    return shelf.newest().map(head -> shelf.documents(head.number())).orElseGet(TreeMap::new);
  }

  /**
   * Proposes a text. What citizens read already is not kept.
   *
   * @return whether they may propose it
   */
  public boolean propose(Staff staff, DocumentPath path, String text) {
    if (!staff.mayPublish(path)) {
      return false;
    }
    boolean isLive =
        text.equals(published().get(path))
            || book.live(path).filter(one -> text.equals(book.text(one.number()))).isPresent();
    if (!isLive) {
      imports.add(path, new Brought(text, staff.username(), clock.instant()));
    }
    return true;
  }

  /** What differs, may be read by them, and was neither taken nor declined. In order of path. */
  public List<Proposal> proposals(Staff staff) {
    SortedMap<DocumentPath, Brought> brought = imports.newest();
    if (brought.isEmpty()) {
      return List.of();
    }
    SortedMap<DocumentPath, Live> live = book.live();
    List<Proposal> proposals = new ArrayList<>();
    brought.forEach((path, one) -> {
      Live held = live.get(path);
      String text = held == null ? "" : held.text();
      if (staff.mayRead(path) && !text.equals(one.text()) && isOpen(path, one)) {
        proposals.add(new Proposal(path, one.text(), text, one.who(), one.at()));
      }
    });
    return proposals;
  }

  /**
   * Open until somebody declines it, or writes or publishes that very text after it was brought.
   */
  private boolean isOpen(DocumentPath path, Brought brought) {
    boolean isTaken =
        book.newest(path)
            .filter(revision -> !revision.at().isBefore(brought.at()))
            .filter(revision -> book.text(revision.number()).equals(brought.text()))
            .isPresent();
    return !isTaken && !answers.all().contains(SeedImport.declined(path, brought.text()));
  }

  /** Makes a draft of what was brought last. */
  public Edited take(Staff staff, DocumentPath path) {
    Brought brought = imports.newest().get(path);
    if (brought == null) {
      return new Edited.NotNow();
    }
    long basedOn = book.newest(path).map(Revision::number).orElse(0L);
    return editing.save(staff, path, brought.text(), basedOn, "");
  }

  /**
   * Says that what was brought is not wanted.
   *
   * @return whether they may say so
   */
  public boolean decline(Staff staff, DocumentPath path) {
    Brought brought = imports.newest().get(path);
    if (brought == null || !staff.mayWrite(path)) {
      return false;
    }
    Declined declined = SeedImport.declined(path, brought.text());
    answers.add(declined, staff.username(), clock.instant());
    return true;
  }
}
