package dk.borgerchat.intents.model;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.LearningSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A folder that keeps the newest learned model, so that the same examples are learned once. Several
 * processes may use one folder: a model appears in it whole.
 *
 * @param folder where; made when it is missing
 */
public record ModelShelf(Path folder) {
  private static final int NAME_LENGTH = 16;

  /** The model of what this content teaches, learned now where the shelf does not have it. */
  public IntentModel modelOf(Content content) {
    Path file = folder.resolve(name(content));
    try {
      return Files.exists(file) ? read(file) : learn(content, file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The model cannot be kept in " + folder + "; is it writable?", e);
    }
  }

  private static IntentModel read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return ModelFile.read(stream);
    }
  }

  private IntentModel learn(Content content, Path file) throws IOException {
    IntentModel model =
        Learner.learn(
            content.examples(),
            LearningSettings.danish(
                Learner.keyOf(content.examples(), content.words()), content.words()));
    ModelFile.write(model, file);
    removeOthers(file);
    return model;
  }

  private void removeOthers(Path kept) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".model")).toList()) {
        if (!file.equals(kept)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static String name(Content content) {
    return Learner.keyOf(content.examples(), content.words()).substring(0, NAME_LENGTH)
        + "-"
        + LearnerRevision.current().substring(0, NAME_LENGTH)
        + ".model";
  }
}
