package dk.borgerchat.intents;

import dk.borgerchat.core.content.ContentReader;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.DocumentReader;
import dk.borgerchat.intents.source.PackagedContent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Reads YAML documents from wherever they are kept, with the checks that hold for files. After a
 * change of one document only that one is read anew. Safe for any number of threads.
 */
public final class YamlDocumentReader implements DocumentReader {
  private final Supplier<LocalDate> today;
  private final FileMemory memory = new FileMemory();

  /**
   * A reader that remembers what it has read.
   *
   * @param today the date review dates are measured on, asked each time
   */
  public YamlDocumentReader(Supplier<LocalDate> today) {
    this.today = today;
  }

  @Override
  public ContentReader.Result read(SortedMap<DocumentPath, String> documents) {
    return reader(documents).read();
  }

  @Override
  public ContentReader.Result readReleased(SortedMap<DocumentPath, String> documents) {
    return reader(documents).readChecked();
  }

  private YamlContentReader reader(SortedMap<DocumentPath, String> documents) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    documents.forEach(
        (path, text) -> files.put(path.value(), text.getBytes(StandardCharsets.UTF_8)));
    return new YamlContentReader(() -> files, today.get(), memory);
  }

  /** The documents packaged with this build. */
  public static SortedMap<DocumentPath, String> packaged() {
    SortedMap<DocumentPath, String> documents = new TreeMap<>();
    new PackagedContent()
        .files()
        .forEach((path, bytes) ->
            documents.put(new DocumentPath(path), new String(bytes, StandardCharsets.UTF_8)));
    return documents;
  }
}
