package dk.borgerchat.core.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a kommune begins a conversation, where it differs.
 *
 * @param greeting instead of the common one, in Danish; null keeps that
 * @param notice said after it; null for none
 */
public record Welcome(@Nullable String greeting, @Nullable Notice notice) {
  /** Nothing differs. */
  public static final Welcome USUAL = new Welcome(null, null);

  /**
   * News that holds for a while.
   *
   * @param from its first day
   * @param until its last day
   */
  public record Notice(String text, LocalDate from, LocalDate until) {
    public Notice {
      if (until.isBefore(from)) {
        throw new IllegalArgumentException("A notice ends after it begins");
      }
    }

    /** Whether it is said on a day. */
    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }
}
