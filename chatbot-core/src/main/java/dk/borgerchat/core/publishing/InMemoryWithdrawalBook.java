package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryWithdrawalBook implements WithdrawalBook {
  private record Step(Withdrawal withdrawal, boolean isWithdrawn) {}

  private final List<Step> steps = new ArrayList<>();

  @Override
  public synchronized void withdraw(Withdrawal withdrawal) {
    steps.add(new Step(withdrawal, true));
  }

  @Override
  public synchronized void giveBack(Withdrawal withdrawal) {
    steps.add(new Step(withdrawal, false));
  }

  @Override
  public synchronized Map<DocumentPath, Withdrawal> at(Instant moment) {
    Map<DocumentPath, Withdrawal> withdrawn = new TreeMap<>();
    for (Step step : steps) {
      Withdrawal withdrawal = step.withdrawal();
      if (!withdrawal.at().isAfter(moment) && step.isWithdrawn()) {
        withdrawn.put(withdrawal.path(), withdrawal);
      } else if (!withdrawal.at().isAfter(moment)) {
        withdrawn.remove(withdrawal.path());
      }
    }
    return withdrawn;
  }
}
