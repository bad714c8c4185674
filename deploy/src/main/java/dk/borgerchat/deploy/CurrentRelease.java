package dk.borgerchat.deploy;

import dk.borgerchat.connectors.DatabaseReady;
import dk.borgerchat.connectors.ReleaseAnnounced;
import dk.borgerchat.connectors.UrgentAnnounced;
import dk.borgerchat.core.publishing.LiveRelease;
import dk.borgerchat.core.publishing.Published;
import dk.borgerchat.core.publishing.Publisher;
import dk.borgerchat.core.publishing.ReleaseShelf;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.intents.YamlDocumentReader;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps this node's release the newest: asks when it hears of one and every ten seconds, on a
 * thread of low priority. An empty database is begun with the packaged content.
 */
@Singleton
final class CurrentRelease {
  private static final Logger LOG = Logger.getLogger(CurrentRelease.class);
  private static final int SECONDS = 10;

  private final LiveRelease live;
  private final LocalCopy copy;
  private final RevisionBook book;
  private final ReleaseShelf shelf;
  private final Publisher publisher;
  private final Clock clock;
  private long kept;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("release").priority(Thread.MIN_PRIORITY).factory());

  CurrentRelease(
      LiveRelease live,
      LocalCopy copy,
      RevisionBook book,
      ReleaseShelf shelf,
      Publisher publisher,
      Clock clock) {
    this.live = live;
    this.copy = copy;
    this.book = book;
    this.shelf = shelf;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** First of all, so that a node that may not answer takes no work from those that may. */
  void refuseWhatNobodyApproved(
      @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
      @ConfigProperty(name = "borgerchat.content.seed-allowed", defaultValue = "false")
          boolean seedAllowed) {
    long unapproved = live.get().content().unapproved();
    if (unapproved > 0 && !seedAllowed) {
      throw new IllegalStateException(
          unapproved
              + " texts have not been approved by a jurist, so citizens may not read them. Approve"
              + " them, or set borgerchat.content.seed-allowed=true for a trial.");
    }
  }

  void begin(@Observes DatabaseReady ready) {
    worker.execute(this::seed);
    var unused = worker.scheduleWithFixedDelay(this::refresh, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void hear(@Observes ReleaseAnnounced news) {
    worker.execute(this::refresh);
  }

  void hear(@Observes UrgentAnnounced news) {
    worker.execute(this::refreshUrgent);
  }

  void stop(@Observes ShutdownEvent stop) {
    worker.shutdownNow();
  }

  private void seed() {
    try {
      if (book.seed(YamlDocumentReader.packaged(), clock.instant())) {
        LOG.info("The database held no content; it begins with what came with the application");
      }
      publisher.publishSeed().ifPresent(CurrentRelease::report);
    } catch (RuntimeException e) {
      LOG.warnf("The database could not be begun with content: %s", e.getMessage());
    }
    refresh();
  }

  private static void report(Published first) {
    if (first instanceof Published.Broken broken) {
      LOG.errorf("The content in the database is broken: %s", broken.problems().getFirst());
    }
  }

  private void refresh() {
    refreshUrgent();
    try {
      if (live.refresh()) {
        LOG.infof("Answering from release %d", live.get().number());
      }
      long number = live.get().number();
      if (number != kept) {
        copy.keep(shelf.documents(number));
        kept = number;
      }
    } catch (RuntimeException e) {
      LOG.warnf("Still answering from release %d: %s", live.get().number(), e.getMessage());
    }
  }

  private void refreshUrgent() {
    try {
      if (live.refreshUrgent()) {
        LOG.info("What citizens are told of urgent matters has changed");
      }
    } catch (RuntimeException e) {
      LOG.warnf("Urgent messages cannot be asked for: %s", e.getMessage());
    }
  }
}
