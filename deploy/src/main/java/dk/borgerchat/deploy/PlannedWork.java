package dk.borgerchat.deploy;

import dk.borgerchat.connectors.DatabaseReady;
import dk.borgerchat.core.publishing.LiveRelease;
import dk.borgerchat.core.publishing.Planning;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Does what is planned when it is due, on every node and every ten seconds: twice is as once. On a
 * thread of low priority of its own, since a text that teaches takes minutes.
 */
@Startup
@Singleton
final class PlannedWork {
  private static final Logger LOG = Logger.getLogger(PlannedWork.class);
  private static final int SECONDS = 10;

  private final Planning planning;
  private final LiveRelease live;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("planned").priority(Thread.MIN_PRIORITY).factory());

  PlannedWork(Planning planning, LiveRelease live) {
    this.planning = planning;
    this.live = live;
  }

  void begin(@Observes DatabaseReady ready) {
    var unused = worker.scheduleWithFixedDelay(this::work, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent stop) {
    worker.shutdownNow();
  }

  private void work() {
    try {
      planning
          .doWhatIsDue()
          .forEach(done -> {
            live.take(done.release());
            LOG.infof("Release %d was published as planned", done.head().number());
          });
    } catch (RuntimeException e) {
      LOG.warnf("What is planned waits: %s", e.getMessage());
    }
  }
}
