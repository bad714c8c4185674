package dk.borgerchat.core.content;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The part of each year an answer holds in, and what is said outside it. May run over New Year.
 *
 * @param from its first day
 * @param until its last day
 * @param otherwise the whole text outside it, in Danish
 */
public record Season(MonthDay from, MonthDay until, String otherwise) {
  /** Whether the answer holds on a day. */
  public boolean holdsOn(LocalDate day) {
    MonthDay now = MonthDay.from(day);
    boolean begun = !now.isBefore(from);
    boolean notOver = !now.isAfter(until);
    return from.isAfter(until) ? begun || notOver : begun && notOver;
  }
}
