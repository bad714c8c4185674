package dk.borgerchat.deploy;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.intents.SeedContent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What is published: the packaged content with the model learned from it. */
@Startup
@Singleton
final class CurrentRelease {
  private final Release release = SeedContent.release(LocalDate.now());

  @Produces
  @Singleton
  Supplier<Release> current() {
    return () -> release;
  }
}
