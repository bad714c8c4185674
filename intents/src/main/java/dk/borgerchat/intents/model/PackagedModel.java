package dk.borgerchat.intents.model;

import dk.borgerchat.core.understanding.IntentModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The model this build learned from its content, under {@code /model} on the class path. */
public final class PackagedModel {
  private static final String RESOURCE = "/model/intent.model";

  private PackagedModel() {}

  /** The model; empty where the build was not packaged, as in unit tests. */
  public static Optional<IntentModel> read() {
    try (InputStream stream = PackagedModel.class.getResourceAsStream(RESOURCE)) {
      return stream == null ? Optional.empty() : Optional.of(ModelFile.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("The packaged model cannot be read; build again", e);
    }
  }

  /** Puts a model where {@link #read} finds it once {@code classes} is packaged. */
  public static void write(IntentModel model, Path classes) {
    try {
      ModelFile.write(model, classes.resolve(RESOURCE.substring(1)));
    } catch (IOException e) {
      throw new UncheckedIOException("The model cannot be written to " + classes, e);
    }
  }
}
