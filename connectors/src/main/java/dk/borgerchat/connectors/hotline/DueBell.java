package dk.borgerchat.connectors.hotline;

import dk.borgerchat.core.Timekeeper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Rings the timekeeper every second, on every node; it holds no due time itself. */
@ApplicationScoped
public class DueBell {
  private static final Logger LOG = Logger.getLogger(DueBell.class);

  private final Timekeeper timekeeper;
  private final ScheduledExecutorService bell =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("due-bell").factory());

  public DueBell(Timekeeper timekeeper) {
    this.timekeeper = timekeeper;
  }

  void start(@Observes StartupEvent start) {
    var unused = bell.scheduleWithFixedDelay(this::ring, 1, 1, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent stop) {
    bell.shutdownNow();
  }

  private void ring() {
    try {
      timekeeper.ring();
    } catch (RuntimeException e) {
      LOG.warnf("Due times wait until the store answers: %s", e.getMessage());
    }
  }
}
