package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryInboxBook implements InboxBook {
  private final List<InboxCase> cases = new ArrayList<>();
  private final Map<KommuneCode, Integer> chosen = new TreeMap<>();

  @Override
  public synchronized InboxCase begin(Begun begun, Step step) {
    InboxCase first = after(cases.size() + 1L, begun, step);
    cases.add(first);
    return first;
  }

  @Override
  public synchronized Optional<InboxCase> add(long number, Step step) {
    return find(number)
        .map(found -> {
          Begun begun = new Begun(found.kommune(), found.words(), found.candidates());
          InboxCase after = after(number, begun, step);
          cases.set((int) number - 1, after);
          return after;
        });
  }

  private static InboxCase after(long number, Begun begun, Step step) {
    return new InboxCase(
        number,
        begun.kommune(),
        begun.words(),
        begun.candidates(),
        step.act(),
        step.who(),
        step.at(),
        step.assignee(),
        step.intent(),
        step.revision());
  }

  @Override
  public synchronized List<InboxCase> all() {
    return List.copyOf(cases);
  }

  @Override
  public synchronized void choose(KommuneCode kommune, int conversations, String who, Instant at) {
    chosen.put(kommune, conversations);
  }

  @Override
  public synchronized Map<KommuneCode, Integer> chosen() {
    return Map.copyOf(chosen);
  }
}
