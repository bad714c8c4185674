package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.intents.YamlContentReader;
import dk.borgerchat.intents.source.FolderContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Proposes to a running application what a folder says differently. In the studio somebody takes it
 * as drafts or declines it; nothing is applied by itself.
 */
record FolderProposal(Path folder, RunningContent running, Console console) {
  int propose() {
    if (!Files.isDirectory(folder)) {
      throw new BadInputException("There is no content folder " + folder + ".");
    }
    SortedMap<String, byte[]> live = running.files();
    SortedMap<String, byte[]> wanted = new TreeMap<>(live);
    SortedMap<String, byte[]> differing = new TreeMap<>(new FolderContent(folder).files());
    differing.values().removeIf(text -> text.length == 0);
    differing.entrySet().removeIf(file -> Arrays.equals(file.getValue(), live.get(file.getKey())));
    wanted.putAll(differing);
    requireSound(wanted);
    differing.forEach((path, text) -> {
      running.propose(path, text);
      console.result((live.containsKey(path) ? "changed  " : "new      ") + path);
    });
    console.note(
        differing.size() + " documents differ and are proposed in the studio; nothing is applied.");
    return 0;
  }

  private static void requireSound(SortedMap<String, byte[]> files) {
    if (new YamlContentReader(() -> files, LocalDate.now()).read()
        instanceof Result.Broken broken) {
      throw new BadInputException(
          "With this folder the content would have %d problems, the first of them: %s"
              .formatted(broken.problems().size(), broken.problems().getFirst()));
    }
  }
}
