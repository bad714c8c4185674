package dk.borgerchat.intents.source;

import java.nio.file.Path;
import java.util.SortedMap;

/**
 * Content files in a folder, as those who write them have it.
 *
 * @param folder the folder that holds {@code common}, {@code kommuner} and {@code words}
 */
public record FolderContent(Path folder) implements ContentSource {
  @Override
  public SortedMap<String, byte[]> files() {
    return ContentSource.filesBelow(folder);
  }
}
