package dk.borgerchat.intents;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.DocumentReader;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.LearningSettings;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.intents.model.PackagedModel;
import java.util.SortedMap;

/**
 * What this build starts with: the packaged content and the model learned from it while building.
 * Learns anew, which takes seconds, only where the two do not belong together.
 */
public final class SeedContent {
  private SeedContent() {}

  /**
   * The release a node begins with. Content a model was learned from has been found sound then, so
   * what takes seconds is not looked for again.
   *
   * @param reader reads the packaged documents, and remembers them
   * @throws BrokenContentException naming every error where the packaged content is broken
   */
  public static Release release(DocumentReader reader) {
    SortedMap<DocumentPath, String> packaged = YamlDocumentReader.packaged();
    Content content = sound(() -> reader.readReleased(packaged));
    return PackagedModel.read()
        .filter(
            model -> model.revision().equals(Learner.keyOf(content.examples(), content.words())))
        .map(model -> release(content, model))
        .orElseGet(() -> learned(sound(() -> reader.read(packaged))));
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

  private static Release learned(Content content) {
    String revision = Learner.keyOf(content.examples(), content.words());
    return release(
        content,
        Learner.learn(content.examples(), LearningSettings.danish(revision, content.words())));
  }
}
