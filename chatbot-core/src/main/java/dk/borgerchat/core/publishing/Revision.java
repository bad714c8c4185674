package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One state of one document, as somebody wrote it; its text lies in the {@link RevisionBook} and
 * never changes.
 *
 * @param number unique, grows with time
 * @param path which document
 * @param basedOn the revision it was made from; 0 for a document's first
 * @param author user name of who wrote it; {@link #SEED} for what came with the application
 * @param why the author's reason; may be empty
 * @param at when it was written
 * @param state how far it has come
 * @param stateBy who brought it there
 * @param approver who approved it; null where nobody has
 */
public record Revision(
    long number,
    DocumentPath path,
    long basedOn,
    String author,
    String why,
    Instant at,
    State state,
    String stateBy,
    @Nullable String approver) {
  /** The author of what came with the application. */
  public static final String SEED = "seed";

  /** How far a revision has come. */
  public enum State {
    /** Written, shown to colleagues only. */
    DRAFT,
    /** Waits for an approver. */
    IN_REVIEW,
    /** An approver said no; to be written anew. */
    REFUSED,
    /** An approver said yes; may be published. */
    APPROVED,
    /** Has been in a release; the newest published one of a path is what citizens read. */
    PUBLISHED,
    /** Given up. */
    DROPPED;

    /** Whether something is still to be done with it. */
    public boolean isOpen() {
      return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }

    /** As outsiders read it: {@code in-review}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
