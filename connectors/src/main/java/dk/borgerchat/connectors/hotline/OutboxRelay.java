package dk.borgerchat.connectors.hotline;

import dk.borgerchat.core.conversation.Outbox;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka: at once what this node has stored, and every second what could not
 * be delivered or a dead node left behind. Runs on every node; the outbox keeps two nodes from one
 * partition. What cannot be delivered stays in the outbox.
 */
@ApplicationScoped
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  private final Outbox outbox;
  private final KafkaPublisher publisher;
  private final AtomicIntegerArray wanted;

  /** Whether an outage has been told of: once in the log, not once for each partition and try. */
  private final AtomicBoolean waits = new AtomicBoolean();

  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService sweep =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("outbox-sweep").factory());

  public OutboxRelay(Outbox outbox, KafkaPublisher publisher) {
    this.outbox = outbox;
    this.publisher = publisher;
    this.wanted = new AtomicIntegerArray(outbox.partitions());
  }

  void start(@Observes StartupEvent start) {
    outbox.listen(this::want);
    var unused = sweep.scheduleWithFixedDelay(this::wantAll, 0, 1, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent stop) {
    sweep.shutdownNow();
    workers.shutdown();
  }

  private void wantAll() {
    for (int partition = 0; partition < outbox.partitions(); partition++) {
      want(partition);
    }
  }

  /** At most one worker of this node is at a partition; a want that comes meanwhile is not lost. */
  private void want(int partition) {
    if (wanted.getAndIncrement(partition) == 0 && !workers.isShutdown()) {
      workers.execute(() -> drain(partition));
    }
  }

  private void drain(int partition) {
    int seen;
    do {
      seen = wanted.get(partition);
      try {
        int published = outbox.drain(partition, publisher);
        LOG.tracef("Outbox partition %d published %d", partition, published);
        if (waits.compareAndSet(true, false)) {
          LOG.info("The outbox is delivered again.");
        }
      } catch (RuntimeException e) {
        if (waits.compareAndSet(false, true)) {
          LOG.warnf(
              "The outbox could not be delivered, everything in it is kept and tried again: %s",
              e.getMessage());
        }
        wanted.set(partition, 0);
        return;
      }
    } while (!wanted.compareAndSet(partition, seen, 0));
  }
}
