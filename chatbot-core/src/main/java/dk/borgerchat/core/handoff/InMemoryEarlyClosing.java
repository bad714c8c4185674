package dk.borgerchat.core.handoff;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The early closing's twin in memory; passes the same contract test. Thread-safe. */
public final class InMemoryEarlyClosing implements EarlyClosing {
  private final AtomicReference<@Nullable Closed> closed = new AtomicReference<>();
  private final Clock clock;

  private record Closed(String text, Instant until) {}

  public InMemoryEarlyClosing(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<String> text() {
    return Optional.ofNullable(closed.get())
        .filter(now -> now.until().isAfter(clock.instant()))
        .map(Closed::text);
  }

  @Override
  public void close(String text, Instant until) {
    closed.set(new Closed(text, until));
  }

  @Override
  public void reopen() {
    closed.set(null);
  }
}
