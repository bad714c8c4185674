package dk.borgerchat.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What this module's build left on disk: Kafka's class path, and room to unpack servers in. */
final class BuildFolder {
  private static final Path FOLDER = read();

  private BuildFolder() {}

  /** The class path of the Kafka process, this module's classes first. */
  static String kafkaClassPath() {
    Path file = FOLDER.resolve("kafka.classpath");
    try {
      return FOLDER.resolve("classes")
          + java.io.File.pathSeparator
          + Files.readString(file).strip();
    } catch (IOException e) {
      throw new ServiceFailure(file + " is missing: build the module services again", e);
    }
  }

  /** Where servers that come as binaries are unpacked, once for all modules. */
  static Path servers() {
    return FOLDER.resolve("servers");
  }

  private static Path read() {
    try (InputStream in = BuildFolder.class.getResourceAsStream("build.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return Path.of(properties.getProperty("folder"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
