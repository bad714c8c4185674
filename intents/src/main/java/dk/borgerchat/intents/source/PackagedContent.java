package dk.borgerchat.intents.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** The content files this jar was built with, under {@code /content} on the class path. */
public record PackagedContent() implements ContentSource {
  /** A file that every version of the content has; it shows where the others are. */
  private static final String LANDMARK = "/content/common/variables.yaml";

  @Override
  public SortedMap<String, byte[]> files() {
    URL landmark = PackagedContent.class.getResource(LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException("This build holds no content: " + LANDMARK + " is missing");
    }
    try {
      URI uri = landmark.toURI();
      return uri.getScheme().equals("jar") ? inJar(uri) : inFolder(Path.of(uri));
    } catch (IOException e) {
      throw new UncheckedIOException("The packaged content cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Not an address: " + landmark, e);
    }
  }

  private static SortedMap<String, byte[]> inFolder(Path landmark) {
    return ContentSource.filesBelow(landmark.resolve("../..").normalize());
  }

  private static SortedMap<String, byte[]> inJar(URI landmark) throws IOException {
    String address = landmark.getRawSchemeSpecificPart();
    Path jar = Path.of(URI.create(address.substring(0, address.lastIndexOf("!/"))));
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      return ContentSource.filesBelow(files.getPath("/content"));
    }
  }
}
