package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryMembershipBook implements MembershipBook {
  private final Map<KommuneCode, Step> last = new ConcurrentHashMap<>();

  @Override
  public void add(Step step) {
    last.put(step.kommune(), step);
  }

  @Override
  public Map<KommuneCode, Step> last() {
    return Map.copyOf(last);
  }
}
