package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.intents.interchange.Labelled;
import dk.borgerchat.intents.interchange.SentenceFormat;
import dk.borgerchat.intents.interchange.UnreadableFileException;
import dk.borgerchat.intents.interchange.UtteranceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes utterances from a file: shows the difference, and writes it only when told to. Intents the
 * file does not name stay as they are. With a server and without a format it takes a folder of
 * content and proposes what differs; documents the folder does not hold stay as they are.
 */
@Command(name = "import", description = "Shows, or with --write takes over, others' utterances.")
final class ContentImportCommand implements Callable<Integer> {
  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--format", description = "rasa, csv or excel; without it a content folder.")
  private @Nullable SentenceFormat format;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "The content folder to change; without it nothing is written.")
  private @Nullable Path folder;

  @Parameters(paramLabel = "FILE", description = "What to read; with --server a folder.")
  private Path file = Path.of("");

  private final Console console;

  ContentImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SentenceFormat given = format;
    RunningContent running = given == null ? content.running() : null;
    if (running != null) {
      return new FolderProposal(file, running, console).propose();
    }
    if (given == null) {
      throw new BadInputException("Give --format rasa, csv or excel, or --server URL.");
    }
    return takeOver(given);
  }

  private int takeOver(SentenceFormat format) {
    Content read = content.content();
    Map<String, List<String>> now = byIntent(CommonUtterances.of(read));
    Map<String, List<String>> wanted = byIntent(sentences(format));
    List<String> unknown = wanted.keySet().stream().filter(id -> !now.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      throw new BadInputException("Unknown intents: " + String.join(", ", unknown) + ".");
    }
    int changed = 0;
    for (Map.Entry<String, List<String>> entry : wanted.entrySet()) {
      List<String> before = now.getOrDefault(entry.getKey(), List.of());
      if (!before.equals(entry.getValue())) {
        changed++;
        show(entry.getKey(), before, entry.getValue());
        write(entry.getKey(), before, entry.getValue());
      }
    }
    console.note(
        "%d intents differ; %s."
            .formatted(changed, folder == null ? "nothing was written" : "written to " + folder));
    return 0;
  }

  private List<Labelled> sentences(SentenceFormat format) {
    try (InputStream in = Files.newInputStream(file)) {
      return format.read(in);
    } catch (UnreadableFileException e) {
      throw new BadInputException(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new BadInputException(file + " cannot be read as " + format + ".");
    }
  }

  private static Map<String, List<String>> byIntent(List<Labelled> sentences) {
    Map<String, List<String>> byIntent = new TreeMap<>();
    for (Labelled one : sentences) {
      byIntent.computeIfAbsent(one.intent(), intent -> new ArrayList<>()).add(one.text());
    }
    return byIntent;
  }

  private void show(String intent, List<String> before, List<String> after) {
    console.result(intent);
    before.stream().filter(text -> !after.contains(text)).forEach(t -> console.result("  - " + t));
    after.stream().filter(text -> !before.contains(text)).forEach(t -> console.result("  + " + t));
  }

  /** What is learned for an intent and stands in another's file, as a near miss, stays there. */
  private void write(String intent, List<String> before, List<String> after) {
    if (folder == null) {
      return;
    }
    Path target = folder.resolve("common").resolve(intent.replace('.', '/') + ".yaml");
    try {
      UtteranceFile file = new UtteranceFile(Files.readAllLines(target));
      List<String> own = file.utterances();
      List<String> wanted =
          after.stream().filter(text -> own.contains(text) || !before.contains(text)).toList();
      Files.write(target, file.with(wanted).lines());
    } catch (UnreadableFileException | IOException e) {
      throw new BadInputException(target + " cannot be changed.");
    }
  }
}
