package dk.borgerchat.deploy;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.intents.SeedContent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is published: the packaged content with the model learned from it. Texts nobody has approved
 * stop the start, unless somebody has said that this is a trial.
 */
@Startup
@Singleton
final class CurrentRelease {
  private final Release release;

  CurrentRelease(
      @ConfigProperty(name = "borgerchat.content.seed-allowed", defaultValue = "false")
          boolean seedAllowed) {
    release = SeedContent.release(LocalDate.now(DanishTime.ZONE));
    long unapproved = release.content().unapproved();
    if (unapproved > 0 && !seedAllowed) {
      throw new IllegalStateException(
          unapproved
              + " texts have not been approved by a jurist, so citizens may not read them. Approve"
              + " them, or set borgerchat.content.seed-allowed=true for a trial.");
    }
  }

  @Produces
  @Singleton
  Supplier<Release> current() {
    return () -> release;
  }
}
