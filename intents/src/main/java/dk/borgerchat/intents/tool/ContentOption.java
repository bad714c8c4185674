package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.intents.YamlContentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command takes its content from: a folder, or what is packaged with this build. */
final class ContentOption {
  /** The system property that names the content folder where {@code --content} does not. */
  static final String FOLDER_PROPERTY = "borgerchat.content";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder; otherwise the one of this working copy or this build.")
  private @Nullable Path folder;

  YamlContentReader reader() {
    String property = System.getProperty(FOLDER_PROPERTY);
    Path given = folder != null || property == null ? folder : Path.of(property);
    LocalDate today = LocalDate.now();
    if (given == null) {
      return new YamlContentReader(today);
    }
    if (!Files.isDirectory(given)) {
      throw new BadInputException("There is no content folder " + given + ".");
    }
    return new YamlContentReader(given, today);
  }

  /** Sound content, or the end of the command. */
  Content content() {
    return switch (reader().read()) {
      case Result.Sound sound -> sound.content();
      case Result.Broken broken ->
          throw new BadInputException(
              "The content has %d problems, the first of them: %s  See them all with ./dev content check."
                  .formatted(broken.problems().size(), broken.problems().getFirst()));
    };
  }
}
