package dk.borgerchat.intents;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.publishing.DocumentReader;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.LearningSettings;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.intents.model.PackagedModel;

/**
 * What this build starts with: the packaged content and the model learned from it while building.
 * Learns anew, which takes seconds, only where the two do not belong together.
 */
public final class SeedContent {
  private SeedContent() {}

  /**
   * The release a node begins with.
   *
   * @param reader reads the packaged documents, and remembers them
   * @throws BrokenContentException naming every error where the packaged content is broken
   */
  public static Release release(DocumentReader reader) {
    Content content = sound(() -> reader.read(YamlDocumentReader.packaged()));
    IntentModel model =
        PackagedModel.read()
            .filter(packaged ->
                packaged.revision().equals(Learner.keyOf(content.examples(), content.words())))
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
        content.examples(),
        LearningSettings.danish(
            Learner.keyOf(content.examples(), content.words()), content.words()));
  }
}
