package dk.borgerchat.connectors.postgres;

import dk.borgerchat.connectors.DatabaseReady;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Brings the tables up to date with Flyway, beside the start and again every five seconds until the
 * database answers; then tells those who wait for it.
 */
@ApplicationScoped
public class Schema {
  private static final Logger LOG = Logger.getLogger(Schema.class);

  private final Flyway flyway;
  private final Event<DatabaseReady> ready;
  private final ScheduledExecutorService migration =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("schema").factory());

  public Schema(Flyway flyway, Event<DatabaseReady> ready) {
    this.flyway = flyway;
    this.ready = ready;
  }

  void start(@Observes StartupEvent start) {
    migration.execute(this::migrate);
  }

  void stop(@Observes ShutdownEvent stop) {
    migration.shutdownNow();
  }

  private void migrate() {
    try {
      flyway.migrate();
      ready.fire(new DatabaseReady());
    } catch (FlywayException e) {
      LOG.warnf(
          "PostgreSQL is not ready, the bot answers without it and tries again: %s",
          e.getMessage());
      var unused = migration.schedule(this::migrate, 5, TimeUnit.SECONDS);
    }
  }
}
