package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.Planned.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryPlanBook implements PlanBook {
  private final List<Planned> all = new ArrayList<>();

  @Override
  public synchronized Planned add(Plan plan) {
    Planned planned = planned(all.size() + 1L, plan, null, "");
    all.add(planned);
    return planned;
  }

  private static Planned planned(long number, Plan plan, @Nullable Outcome outcome, String note) {
    return new Planned(
        number,
        plan.act(),
        plan.path(),
        plan.revision(),
        plan.due(),
        plan.who(),
        plan.why(),
        outcome,
        note);
  }

  @Override
  public synchronized boolean end(
      long number, Outcome outcome, String note, String who, Instant at) {
    Planned before = find(number).orElse(null);
    if (before == null || before.outcome() != null) {
      return false;
    }
    Plan plan =
        new Plan(
            before.act(),
            before.path(),
            before.revision(),
            before.due(),
            before.who(),
            before.why());
    all.set((int) number - 1, planned(number, plan, outcome, note));
    return true;
  }

  @Override
  public synchronized List<Planned> newest(int limit) {
    return all.reversed().stream().limit(limit).toList();
  }

  @Override
  public synchronized List<Planned> waiting() {
    return all.stream()
        .filter(planned -> planned.outcome() == null)
        .sorted(Comparator.comparing(Planned::due))
        .toList();
  }

  @Override
  public synchronized Optional<Planned> find(long number) {
    return number < 1 || number > all.size()
        ? Optional.empty()
        : Optional.of(all.get((int) number - 1));
  }
}
