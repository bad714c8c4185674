package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryCrisisBook implements CrisisBook {
  private final List<Crisis> all = new ArrayList<>();

  @Override
  public synchronized Crisis propose(Proposal proposal, String who, Instant at) {
    Crisis crisis =
        new Crisis(
            all.size() + 1L,
            proposal.text(),
            proposal.kommuner(),
            proposal.intent(),
            proposal.until(),
            who,
            at,
            null,
            null,
            null,
            null);
    all.add(crisis);
    return crisis;
  }

  @Override
  public synchronized Optional<Crisis> step(long number, Step step, String who, Instant at) {
    return find(number)
        .filter(before -> (step == Step.CONFIRM ? before.since() : before.ended()) == null)
        .map(before -> {
          Crisis after = step == Step.CONFIRM ? confirmed(before, who, at) : ended(before, who, at);
          all.set((int) number - 1, after);
          return after;
        });
  }

  private static Crisis confirmed(Crisis before, String who, Instant at) {
    return new Crisis(
        before.number(),
        before.text(),
        before.kommuner(),
        before.intent(),
        before.until(),
        before.proposedBy(),
        before.proposed(),
        who,
        at,
        before.endedBy(),
        before.ended());
  }

  private static Crisis ended(Crisis before, String who, Instant at) {
    return new Crisis(
        before.number(),
        before.text(),
        before.kommuner(),
        before.intent(),
        before.until(),
        before.proposedBy(),
        before.proposed(),
        before.confirmedBy(),
        before.since(),
        who,
        at);
  }

  @Override
  public synchronized List<Crisis> newest(int limit) {
    return all.reversed().stream().limit(limit).toList();
  }

  @Override
  public synchronized Optional<Crisis> find(long number) {
    return number < 1 || number > all.size()
        ? Optional.empty()
        : Optional.of(all.get((int) number - 1));
  }
}
