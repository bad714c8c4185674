package dk.borgerchat.intents.model;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Learner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Names the state of the learner's code, so that a model learned by other code is not taken for
 * today's: a digest of the classes beside {@link Learner} and {@link Language}.
 */
final class LearnerRevision {
  private LearnerRevision() {}

  static String current() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> landmark : List.of(Learner.class, Language.class)) {
        addPackage(landmark, digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("The classes of the learner cannot be read", e);
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addPackage(Class<?> landmark, MessageDigest digest)
      throws IOException, URISyntaxException {
    URL url = Objects.requireNonNull(landmark.getResource(landmark.getSimpleName() + ".class"));
    URI uri = url.toURI();
    if (!uri.getScheme().equals("jar")) {
      addFolder(Path.of(uri).resolveSibling(""), digest);
      return;
    }
    String address = uri.getRawSchemeSpecificPart();
    int end = address.lastIndexOf("!/");
    Path jar = Path.of(URI.create(address.substring(0, end)));
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      addFolder(files.getPath(address.substring(end + 1)).resolveSibling(""), digest);
    }
  }

  private static void addFolder(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".class")).sorted().toList()) {
        digest.update(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(path));
      }
    }
  }
}
