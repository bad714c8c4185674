package dk.borgerchat.deploy;

import dk.borgerchat.core.publishing.ContentArchive;
import dk.borgerchat.core.publishing.DocumentPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedMap;
import org.jboss.logging.Logger;

/**
 * The documents of the last release on this node's own disk, to start from while PostgreSQL is
 * away.
 *
 * @param folder made when it is missing
 */
record LocalCopy(Path folder) {
  private static final Logger LOG = Logger.getLogger(LocalCopy.class);

  /** What was kept; empty where nothing is or it cannot be read. */
  Optional<SortedMap<DocumentPath, String>> read() {
    try {
      return Files.exists(file())
          ? Optional.of(ContentArchive.unpack(Files.readAllBytes(file())))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.warnf("The local copy of the release is not used: %s", e.getMessage());
      return Optional.empty();
    }
  }

  /** Keeps these documents, whole or not at all. */
  void keep(SortedMap<DocumentPath, String> documents) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "release", ".part");
      Files.write(part, ContentArchive.pack(documents));
      Files.move(part, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warnf("No local copy of the release is kept in %s: %s", folder, e.getMessage());
    }
  }

  private Path file() {
    return folder.resolve("release.zip");
  }
}
