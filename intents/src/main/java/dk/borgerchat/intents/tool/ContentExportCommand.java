package dk.borgerchat.intents.tool;

import dk.borgerchat.intents.interchange.Labelled;
import dk.borgerchat.intents.interchange.SentenceFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the utterances in a format of other tools. */
@Command(name = "export", description = "Writes the Danish utterances for Rasa, CSV or Excel.")
final class ContentExportCommand implements Callable<Integer> {
  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--format", required = true, description = "rasa, csv or excel.")
  private SentenceFormat format = SentenceFormat.CSV;

  @Parameters(paramLabel = "FILE", description = "Where to write.")
  private Path file = Path.of("");

  private final Console console;

  ContentExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
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
