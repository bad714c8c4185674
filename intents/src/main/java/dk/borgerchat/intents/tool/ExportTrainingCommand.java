package dk.borgerchat.intents.tool;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Example;
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
        content.content().examples().stream()
            .filter(ExportTrainingCommand::isCommonDanish)
            .map(example -> oneLine(example.text()) + "\t" + example.intent())
            .toList();
    write(Stream.concat(Stream.of("text\tintent"), rows.stream()).toList());
    console.note("Wrote " + rows.size() + " sentences to " + file + ".");
    return 0;
  }

  private static boolean isCommonDanish(Example example) {
    return example.intent() != null
        && example.kommune() == null
        && example.language() == Language.DA;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void write(List<String> lines) {
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BadInputException(file + " cannot be written.");
    }
  }
}
