package dk.borgerchat.connectors.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Log files, line by line; of a folder all files in it.
 *
 * @param paths files and folders
 */
record LogHolding(List<Path> paths) implements Holding {
  LogHolding {
    paths = List.copyOf(paths);
  }

  @Override
  public String name() {
    return "Logs";
  }

  @Override
  public void read(BiConsumer<String, String> reader) throws IOException {
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          lines(file, reader);
        }
      }
    }
  }

  /** Bytes that are no UTF-8 are read as question marks: a log may hold anything. */
  private static void lines(Path file, BiConsumer<String, String> reader) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.accept(file.getFileName().toString(), line);
      }
    }
  }
}
