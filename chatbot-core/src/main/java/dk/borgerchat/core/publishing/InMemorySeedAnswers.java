package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The twin in memory. Thread-safe. */
public final class InMemorySeedAnswers implements SeedAnswers {
  private final Set<Declined> declined = new HashSet<>();

  @Override
  public synchronized Set<Declined> all() {
    return Set.copyOf(declined);
  }

  @Override
  public synchronized void add(Declined one, String who, Instant at) {
    declined.add(one);
  }
}
