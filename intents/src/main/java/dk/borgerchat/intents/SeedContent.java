package dk.borgerchat.intents;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.LearningSettings;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.intents.model.PackagedModel;
import java.time.LocalDate;

/**
 * What this build starts with: the packaged content and the model learned from it while building.
 * Learns anew, which takes seconds, only where the two do not belong together.
 */
public final class SeedContent {
  private SeedContent() {}

  /**
   * The release a node begins with.
   *
   * @throws BrokenContentException naming every error where the packaged content is broken
   */
  public static Release release(LocalDate today) {
    Content content = sound(new YamlContentReader(today));
    IntentModel model =
        PackagedModel.read()
            .filter(packaged -> packaged.revision().equals(content.revision()))
            .orElseGet(() -> learn(content));
    return release(content, model);
  }

  /** Content and a model of it, put together. */
  public static Release release(Content content, IntentModel model) {
    return new Release(
        content, new TrainedRecognizer(model, content.examples(), content.kommuner().values()));
  }

  /** Content without errors; otherwise {@link BrokenContentException}. */
  public static Content sound(ContentReader reader) {
    return switch (reader.read()) {
      case Result.Sound sound -> sound.content();
      case Result.Broken broken -> throw new BrokenContentException(broken.problems());
    };
  }

  private static IntentModel learn(Content content) {
    return Learner.learn(
        content.examples(), LearningSettings.danish(content.revision(), content.words()));
  }
}
