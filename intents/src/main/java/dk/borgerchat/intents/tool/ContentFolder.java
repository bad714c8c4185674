package dk.borgerchat.intents.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** Content files written into a folder, as those who write them have it. */
record ContentFolder(Path folder) {
  /** Writes all files; others that lie there stay. */
  void write(SortedMap<String, byte[]> files) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = root.resolve(file.getKey()).normalize();
        if (!target.startsWith(root)) {
          throw new BadInputException("No path of a content file: " + file.getKey());
        }
        Files.createDirectories(target.resolveSibling(""));
        Files.write(target, file.getValue());
      }
    } catch (IOException e) {
      throw new BadInputException(folder + " cannot be written.");
    }
  }
}
