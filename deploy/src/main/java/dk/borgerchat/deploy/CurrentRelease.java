package dk.borgerchat.deploy;

import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.LearningSettings;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.intents.YamlContentReader;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What is published: the packaged content with the model learned from it. */
@Startup
@Singleton
final class CurrentRelease {
  private final Release release = load();

  @Produces
  @Singleton
  Supplier<Release> current() {
    return () -> release;
  }

  private static Release load() {
    switch (new YamlContentReader(LocalDate.now()).read()) {
      case Result.Broken broken ->
          throw new IllegalStateException("The content is broken:\n" + broken.problems());
      case Result.Sound sound -> {
        var content = sound.content();
        IntentModel model =
            Learner.learn(content.examples(), LearningSettings.danish(content.revision()));
        return new Release(
            content, new TrainedRecognizer(model, content.examples(), content.kommuner().values()));
      }
    }
  }
}
