package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.publishing.Edited.Forbidden.Reason;
import dk.borgerchat.core.publishing.Revision.State;
import dk.borgerchat.core.publishing.RevisionBook.Added;
import dk.borgerchat.core.publishing.RevisionBook.Draft;
import dk.borgerchat.core.publishing.RevisionBook.Step;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The writers' and approvers' door: each act checks who may do it and that the content stays sound.
 * Writer and approver are two persons for the common texts; a kommune's ambassador may approve what
 * they wrote themselves, but for urgent matters. Safe for any number of threads.
 */
public final class Editing {
  private final RevisionBook book;
  private final DocumentReader reader;
  private final DocumentFormat format;
  private final Clock clock;

  public Editing(RevisionBook book, DocumentReader reader, DocumentFormat format, Clock clock) {
    this.book = book;
    this.reader = reader;
    this.format = format;
    this.clock = clock;
  }

  /** Everything citizens read, with these documents as they are proposed. */
  public Result read(List<Draft> drafts) {
    SortedMap<DocumentPath, String> documents = new TreeMap<>();
    book.live().forEach((known, live) -> documents.put(known, live.text()));
    for (Draft draft : drafts) {
      if (draft.text().isBlank()) {
        documents.remove(draft.path());
      } else {
        documents.put(draft.path(), draft.text());
      }
    }
    return reader.read(documents);
  }

  /** Keeps what somebody wrote as a draft. */
  public Edited save(Staff staff, DocumentPath path, String text, long basedOn, String why) {
    return saveTogether(staff, List.of(new Draft(path, text, basedOn, staff.username(), why)));
  }

  /**
   * Keeps drafts that only hold together.
   *
   * @param drafts one or more, each of another document, written by them
   * @return the revision of the first; where somebody was faster, those before it are kept
   */
  public Edited saveTogether(Staff staff, List<Draft> drafts) {
    if (!drafts.stream().map(Draft::path).allMatch(staff::mayWrite)) {
      return new Edited.Forbidden(Reason.ROLE);
    }
    return switch (read(drafts)) {
      case Result.Broken broken -> new Edited.Broken(broken.problems());
      case Result.Sound sound -> addAll(drafts, sound.warnings());
    };
  }

  private Edited addAll(List<Draft> drafts, List<Problem> warnings) {
    Edited first = add(drafts.getFirst(), warnings);
    for (Draft draft : drafts.subList(1, drafts.size())) {
      if (first instanceof Edited.Conflict) {
        return first;
      }
      if (add(draft, warnings) instanceof Edited.Conflict conflict) {
        return conflict;
      }
    }
    return first;
  }

  private Edited add(Draft draft, List<Problem> warnings) {
    return switch (book.add(draft, clock.instant())) {
      case Added.Conflict conflict -> new Edited.Conflict(conflict.newest());
      case Added.Stored stored -> new Edited.Done(stored.revision(), warnings);
    };
  }

  /** Asks for approval. */
  public Edited submit(Staff staff, long revision, String why) {
    return step(staff, revision, State.DRAFT, State.IN_REVIEW, staff::mayWrite, why);
  }

  /** Gives a revision up, before or after it was approved. */
  public Edited drop(Staff staff, long revision, String why) {
    State now = book.find(revision).map(Revision::state).orElse(State.DROPPED);
    return now.isOpen()
        ? step(staff, revision, now, State.DROPPED, staff::mayWrite, why)
        : new Edited.NotNow();
  }

  /** Says no. */
  public Edited refuse(Staff staff, long revision, String why) {
    return step(staff, revision, State.IN_REVIEW, State.REFUSED, staff::mayApprove, why);
  }

  /** Says yes. */
  public Edited approve(Staff staff, long revision, String why) {
    Revision found = book.find(revision).orElse(null);
    boolean isOwnText =
        found != null
            && found.author().equals(staff.username())
            && needsFourEyes(found)
            && staff.mayApprove(found.path());
    return isOwnText
        ? new Edited.Forbidden(Reason.OWN_TEXT)
        : step(staff, revision, State.IN_REVIEW, State.APPROVED, staff::mayApprove, why);
  }

  /** Whether writer and approver of a revision must be two persons. */
  public boolean needsFourEyes(Revision revision) {
    return revision.path().kommune() == null
        || UrgentTexts.differ(
            revision.path(),
            format.fields(liveText(revision.path())),
            format.fields(textOf(revision)));
  }

  private Edited step(
      Staff staff, long number, State from, State to, Predicate<DocumentPath> may, String why) {
    Revision revision = book.find(number).orElse(null);
    if (revision == null || !staff.mayRead(revision.path())) {
      return new Edited.NotNow();
    }
    if (!may.test(revision.path())) {
      return new Edited.Forbidden(Reason.ROLE);
    }
    Step step = new Step(to, staff.username(), why, clock.instant());
    return book.move(number, from, step)
        ? new Edited.Done(book.find(number).orElseThrow(), List.of())
        : new Edited.NotNow();
  }

  private String liveText(DocumentPath path) {
    return book.live(path).map(this::textOf).orElse("");
  }

  private String textOf(Revision revision) {
    return book.text(revision.number());
  }
}
