package dk.borgerchat.connectors.pages;

import dk.borgerchat.connectors.DatabaseReady;
import dk.borgerchat.core.publishing.PageWatch;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Begins a round of visits when it is time, on one of the nodes; off until it is switched on. */
@ApplicationScoped
public class PageRounds {
  private static final Logger LOG = Logger.getLogger(PageRounds.class);
  private static final int MINUTES = 10;

  private final PageWatch watch;
  private final PagesConfig config;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("pages").priority(Thread.MIN_PRIORITY).factory());

  public PageRounds(PageWatch watch, PagesConfig config) {
    this.watch = watch;
    this.config = config;
  }

  void begin(@Observes DatabaseReady ready) {
    if (config.visited()) {
      var unused = worker.scheduleWithFixedDelay(this::round, 1, MINUTES, TimeUnit.MINUTES);
    }
  }

  void stop(@Observes ShutdownEvent stop) {
    worker.shutdownNow();
  }

  private void round() {
    try {
      int visited = watch.round(config.every(), config.hostsAtOnce());
      if (visited > 0) {
        LOG.infof("%d pages that answers link to were visited", visited);
      }
    } catch (RuntimeException e) {
      LOG.warnf("The visits to others' pages wait: %s", e.getMessage());
    }
  }
}
