package dk.borgerchat.intents.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A place that keeps content files. */
public interface ContentSource {
  /**
   * The bytes of every file under {@code common}, {@code kommuner}, {@code words} and {@code
   * journeys} by its path from the content folder ({@code common/pas/forny.yaml}), in the order of
   * the paths.
   *
   * @throws UncheckedIOException where the place cannot be read
   */
  SortedMap<String, byte[]> files();

  /** Reads the content folders below {@code root}; a missing one holds no files. */
  static SortedMap<String, byte[]> filesBelow(Path root) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String folder : List.of("common", "kommuner", "words", "journeys")) {
      Path start = root.resolve(folder);
      if (Files.isDirectory(start)) {
        collect(root, start, files);
      }
    }
    return Collections.unmodifiableSortedMap(files);
  }

  private static void collect(Path root, Path start, SortedMap<String, byte[]> files) {
    try (Stream<Path> paths = Files.walk(start)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The content in " + root + " cannot be read", e);
    }
  }
}
