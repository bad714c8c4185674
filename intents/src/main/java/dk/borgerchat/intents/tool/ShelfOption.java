package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.intents.SeedContent;
import dk.borgerchat.intents.model.ModelShelf;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Where learned models are kept: beside the classes of this build, or where a property says. */
final class ShelfOption {
  /** The system property that names another folder. */
  static final String FOLDER_PROPERTY = "borgerchat.models";

  private ShelfOption() {}

  /** The release of that content, learned now where no model of it is kept. */
  static Release releaseOf(Content content) {
    return SeedContent.release(content, shelf().modelOf(content));
  }

  private static ModelShelf shelf() {
    String property = System.getProperty(FOLDER_PROPERTY);
    return property == null ? beside(classes()) : new ModelShelf(Path.of(property));
  }

  /** {@code target/model} for {@code target/classes} and for a jar in {@code target}. */
  static ModelShelf beside(Path classes) {
    return new ModelShelf(classes.toAbsolutePath().resolveSibling("model"));
  }

  private static Path classes() {
    try {
      return Path.of(
          Objects.requireNonNull(ShelfOption.class.getProtectionDomain().getCodeSource())
              .getLocation()
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The place of this program has no path", e);
    }
  }
}
