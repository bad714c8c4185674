package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The answers' twin in memory. Thread-safe. */
public final class InMemoryDriftAnswers implements DriftAnswers {
  private final Set<StillRight> answers = new HashSet<>();

  @Override
  public synchronized Set<StillRight> all() {
    return Set.copyOf(answers);
  }

  @Override
  public synchronized void add(StillRight answer, String who, Instant at) {
    answers.add(answer);
  }
}
