package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.Revision.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every revision of every document, for ever. Written once and only added to. Each method
 * throws {@link ContentUnavailable} when the book cannot be reached; then nothing was half done.
 * Safe for any number of threads and nodes.
 */
public interface RevisionBook {
  /**
   * Begins an empty book with these documents as published by {@link Revision#SEED}.
   *
   * @return false where it was begun before, here or on another node; then nothing was changed
   */
  boolean seed(SortedMap<DocumentPath, String> documents, Instant at);

  /**
   * Adds a draft, unless somebody has added to that document since.
   *
   * @param draft what was written, based on the document's newest revision
   */
  Added add(Draft draft, Instant at);

  /**
   * Brings a revision one step further.
   *
   * @return false where it is not in state {@code from} any more; then nothing was changed
   */
  boolean move(long revision, State from, Step step);

  /** The revision of that number. */
  Optional<Revision> find(long number);

  /** The text of a revision; empty for a document that was taken away, or an unknown number. */
  String text(long number);

  /** The newest revision of a document, in whatever state. */
  Optional<Revision> newest(DocumentPath path);

  /** What citizens read of a document; empty where it is not published, or was taken away. */
  Optional<Revision> live(DocumentPath path);

  /** Everything citizens read, by path; documents taken away are left out. */
  SortedMap<DocumentPath, Live> live();

  /** A document's revisions, newest first; all documents' where {@code path} is null. */
  List<Revision> history(@Nullable DocumentPath path, long before, int limit);

  /** The newest revisions that something is still to be done with, newest first. */
  List<Revision> open();

  /** What happened to a revision, in order. */
  List<Step> steps(long revision);

  /** The last yes to a revision; empty where nobody has said it. */
  default Optional<Approval> approval(long number) {
    return steps(number).reversed().stream()
        .filter(step -> step.to() == State.APPROVED)
        .findFirst()
        .map(step -> new Approval(step.by(), step.at()));
  }

  /**
   * Something somebody wrote.
   *
   * @param text the whole document; empty takes it away
   * @param basedOn number of the document's newest revision as its author knew it, 0 for none
   */
  record Draft(DocumentPath path, String text, long basedOn, String author, String why) {}

  /**
   * A step of a revision.
   *
   * @param by user name
   * @param why may be empty
   */
  record Step(State to, String by, String why, Instant at) {}

  /**
   * What citizens read of one document.
   *
   * @param release the release that published it; 0 for the seed
   * @param approval who approved it, and when; null for the seed
   */
  record Live(long revision, long release, @Nullable Approval approval, String text) {}

  /** A yes to a revision. */
  record Approval(String by, Instant at) {}

  /** What became of a draft. */
  sealed interface Added {
    /** It is kept. */
    record Stored(Revision revision) implements Added {}

    /** Somebody was faster: {@code newest} is now the newest. Nothing was kept. */
    record Conflict(Revision newest) implements Added {}
  }
}
