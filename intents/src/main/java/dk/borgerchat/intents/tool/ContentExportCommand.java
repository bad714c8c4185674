package dk.borgerchat.intents.tool;

import dk.borgerchat.intents.interchange.Labelled;
import dk.borgerchat.intents.interchange.SentenceFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes the utterances in a format of other tools, or all content of a running application as the
 * YAML folder.
 */
@Command(
    name = "export",
    description =
        "Writes the Danish utterances for Rasa, CSV or Excel, or with --server all content.")
final class ContentExportCommand implements Callable<Integer> {
  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--format", description = "rasa, csv or excel; without it all content as YAML.")
  private @Nullable SentenceFormat format;

  @Parameters(paramLabel = "FILE", description = "Where to write; for all content a folder.")
  private Path file = Path.of("");

  private final Console console;

  ContentExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SentenceFormat wanted = format;
    if (wanted != null) {
      return sentences(wanted);
    }
    RunningContent running = content.running();
    if (running == null) {
      throw new BadInputException("Give --format rasa, csv or excel, or --server URL.");
    }
    SortedMap<String, byte[]> files = running.files();
    new ContentFolder(file).write(files);
    console.note("Wrote " + files.size() + " documents to " + file + ".");
    return 0;
  }

  private int sentences(SentenceFormat format) {
    List<Labelled> sentences = CommonUtterances.of(content.content());
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(sentences, out);
    } catch (IOException e) {
      throw new BadInputException(file + " cannot be written.");
    }
    console.note("Wrote " + sentences.size() + " sentences to " + file + ".");
    return 0;
  }
}
