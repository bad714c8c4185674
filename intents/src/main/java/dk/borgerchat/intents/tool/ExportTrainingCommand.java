package dk.borgerchat.intents.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the Danish sentences of the common intents for other learners. */
@Command(name = "export-training", description = "Writes the utterances for other learners.")
final class ExportTrainingCommand implements Callable<Integer> {
  @Mixin private ContentOption content = new ContentOption();

  @Parameters(paramLabel = "FILE.tsv", description = "Where to write, text<TAB>intent.")
  private Path file = Path.of("");

  private final Console console;

  ExportTrainingCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> rows =
        CommonUtterances.of(content.content()).stream()
            .map(sentence -> sentence.text() + "\t" + sentence.intent())
            .toList();
    write(Stream.concat(Stream.of("text\tintent"), rows.stream()).toList());
    console.note("Wrote " + rows.size() + " sentences to " + file + ".");
    return 0;
  }

  private void write(List<String> lines) {
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BadInputException(file + " cannot be written.");
    }
  }
}
