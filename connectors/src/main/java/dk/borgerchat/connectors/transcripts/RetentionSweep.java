package dk.borgerchat.connectors.transcripts;

import dk.borgerchat.core.conversation.Retention;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.conversation.TranscriptBook.BookUnavailable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Deletes transcripts that are too old, on every node and every few minutes: twice is as once. */
@ApplicationScoped
public class RetentionSweep {
  private static final Logger LOG = Logger.getLogger(RetentionSweep.class);

  private final TranscriptBook book;
  private final TranscriptConfig config;
  private final Retention retention;
  private final Clock clock;
  private final ScheduledExecutorService sweep =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("retention").factory());

  public RetentionSweep(
      TranscriptBook book, TranscriptConfig config, Retention retention, Clock clock) {
    this.book = book;
    this.config = config;
    this.retention = retention;
    this.clock = clock;
  }

  void start(@Observes StartupEvent start) {
    long every = config.sweep().toMillis();
    var unused = sweep.scheduleWithFixedDelay(this::forget, every, every, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent stop) {
    sweep.shutdownNow();
  }

  private void forget() {
    try {
      int forgotten = book.forget(retention, clock.instant());
      if (forgotten > 0) {
        LOG.infof("%d transcripts were older than they may be and are deleted", forgotten);
      }
    } catch (BookUnavailable e) {
      LOG.warnf("Transcripts that are too old wait for their deletion: %s", e.getMessage());
    }
  }
}
