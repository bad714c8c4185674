package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.List;

/**
 * Everything members of staff do with content, for ever; nobody can edit it. Each method throws
 * {@link ContentUnavailable} when the log cannot be reached. Safe for any number of threads.
 */
public interface AuditLog {
  /** Adds what was done. */
  void add(Action action);

  /** What was done, newest first, at most {@code limit}, older than number {@code before}. */
  List<Entry> newest(long before, int limit);

  /**
   * One act.
   *
   * @param who user name
   * @param what the act, {@code POST revisions/17/approve}
   * @param outcome what became of it, an HTTP status
   * @param why the reason given; may be empty
   */
  record Action(Instant at, String who, String what, int outcome, String why) {}

  /** An act with its number in the log. */
  record Entry(long number, Action action) {}
}
