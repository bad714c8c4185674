package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.Map;

/**
 * Keeps which answers are withdrawn: citizens read a safe text with the phone instead, until they
 * are given back or a new text is published. It is only added to. Each method throws {@link
 * ContentUnavailable} when the book cannot be reached. Safe for any number of threads and nodes.
 */
public interface WithdrawalBook {
  /** Writes down that an answer is withdrawn. */
  void withdraw(Withdrawal withdrawal);

  /** Writes down that an answer is given back. */
  void giveBack(Withdrawal withdrawal);

  /** What was withdrawn at a moment, by the document of the answer. */
  Map<DocumentPath, Withdrawal> at(Instant moment);

  /**
   * One step.
   *
   * @param path the document of the answer
   * @param who user name
   * @param why the reason
   */
  record Withdrawal(DocumentPath path, String who, String why, Instant at) {}
}
