package dk.borgerchat.tests.load;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Does something again and again with a pause between, on a thread of its own, until closed. */
final class Pace implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger turns = new AtomicInteger();
  private final int most;
  private final ScheduledFuture<?> going;

  /** What is done. */
  interface Work {
    /**
     * Does it once.
     *
     * @param turn from 0
     */
    void turn(int turn) throws Exception;
  }

  private Pace(int most, Duration pause, Work work) {
    this.most = most;
    going =
        timer.scheduleWithFixedDelay(() -> turn(work), 0, pause.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Goes on until it is closed. */
  static Pace of(Duration pause, Work work) {
    return new Pace(Integer.MAX_VALUE, pause, work);
  }

  /** Does it that often and returns; fails where it fails. */
  static void times(int most, Duration pause, Work work) {
    try (Pace pace = new Pace(most, pause, work)) {
      await()
          .atMost(PATIENCE)
          .failFast("the load has failed", pace.going::isDone)
          .until(() -> pace.turns.get() >= most);
    }
  }

  private void turn(Work work) {
    if (turns.get() < most) {
      try {
        work.turn(turns.get());
        turns.incrementAndGet();
      } catch (Exception e) {
        throw new IllegalStateException("A turn of the load has failed", e);
      }
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
