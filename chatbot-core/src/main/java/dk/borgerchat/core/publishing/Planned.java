package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to happen to an answer by itself.
 *
 * @param number unique, grows with time
 * @param act what is to happen
 * @param path the document
 * @param revision which revision is published; 0 for a withdrawal
 * @param due when, at the earliest
 * @param who planned it
 * @param why the reason; may be empty
 * @param outcome what became of it; null while it waits
 * @param note why one failed: {@code not-approved}, {@code below-the-gate}, {@code broken} or
 *     {@code forbidden}; empty otherwise
 */
public record Planned(
    long number,
    Act act,
    DocumentPath path,
    long revision,
    Instant due,
    String who,
    String why,
    @Nullable Outcome outcome,
    String note) {
  /** What is to happen. */
  public enum Act {
    PUBLISH,
    WITHDRAW;

    /** As outsiders read it: {@code publish}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of it. */
  public enum Outcome {
    DONE,
    CANCELLED,
    /** It could not be done; nothing was changed. */
    FAILED;

    /** As outsiders read it: {@code failed}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
