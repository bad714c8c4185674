package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.intents.YamlContentReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where a command takes its content from: a folder, a running application, or what is packaged with
 * this build.
 */
final class ContentOption {
  /** The system property that names the content folder where {@code --content} does not. */
  static final String FOLDER_PROPERTY = "borgerchat.content";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder; otherwise the one of this working copy or this build.")
  private @Nullable Path folder;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description =
          "A running application; user and password from BORGERCHAT_USER and BORGERCHAT_PASSWORD,"
              + " or asked for.")
  private @Nullable URI server;

  private @Nullable RunningContent running;

  /** The running application that is asked; null where none is. */
  @Nullable RunningContent running() {
    if (server != null && running == null) {
      running = RunningContent.at(server, () -> StaffPassword.ask(System.getenv()));
    }
    return running;
  }

  YamlContentReader reader() {
    RunningContent asked = running();
    return asked == null ? readerHere() : new YamlContentReader(asked, LocalDate.now());
  }

  private YamlContentReader readerHere() {
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
