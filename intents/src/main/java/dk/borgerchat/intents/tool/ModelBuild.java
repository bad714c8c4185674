package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.intents.SeedContent;
import dk.borgerchat.intents.YamlContentReader;
import dk.borgerchat.intents.model.PackagedModel;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The build's step that learns the model the jar carries; broken content fails the build. Called by
 * Maven with the folder of the classes.
 */
public final class ModelBuild {
  private ModelBuild() {}

  /** Learns, unless the shelf beside the classes has the model already. */
  public static void main(String[] arguments) {
    QuietLibraries.quiet();
    Path classes = Path.of(arguments[0]);
    Content content =
        SeedContent.sound(new YamlContentReader(classes.resolve("content"), LocalDate.now()));
    PackagedModel.write(ShelfOption.beside(classes).modelOf(content), classes);
  }
}
