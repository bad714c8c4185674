package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.WithdrawalBook.Withdrawal;
import java.time.Clock;

/**
 * The door for withdrawing: whoever may write or approve an answer may take a wrong one from the
 * citizens at once; only who may approve it gives it back as it was. Safe for any number of
 * threads.
 */
public final class Withdrawing {
  private final WithdrawalBook withdrawals;
  private final RevisionBook book;
  private final Clock clock;

  public Withdrawing(WithdrawalBook withdrawals, RevisionBook book, Clock clock) {
    this.withdrawals = withdrawals;
    this.book = book;
    this.clock = clock;
  }

  /** What became of it. */
  public enum Outcome {
    DONE,
    /** They may not. */
    FORBIDDEN,
    /** Citizens read no such answer, or it is withdrawn already, or it is not. */
    NOT_NOW
  }

  /** Takes an answer from the citizens. */
  public Outcome withdraw(Staff staff, DocumentPath path, String why) {
    if (!staff.mayWrite(path) && !staff.mayApprove(path)) {
      return Outcome.FORBIDDEN;
    }
    if (!path.isAnswer()
        || book.live(path).isEmpty()
        || withdrawals.at(clock.instant()).containsKey(path)) {
      return Outcome.NOT_NOW;
    }
    withdrawals.withdraw(new Withdrawal(path, staff.username(), why, clock.instant()));
    return Outcome.DONE;
  }

  /** Gives an answer back as it was. */
  public Outcome giveBack(Staff staff, DocumentPath path, String why) {
    if (!staff.mayApprove(path)) {
      return Outcome.FORBIDDEN;
    }
    if (!withdrawals.at(clock.instant()).containsKey(path)) {
      return Outcome.NOT_NOW;
    }
    withdrawals.giveBack(new Withdrawal(path, staff.username(), why, clock.instant()));
    return Outcome.DONE;
  }
}
