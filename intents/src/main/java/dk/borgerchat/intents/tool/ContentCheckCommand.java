package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks all content and lists every problem with file, line and remedy, in Danish. */
@Command(name = "check", description = "Lists every problem of the content.")
final class ContentCheckCommand implements Callable<Integer> {
  @Mixin private ContentOption content = new ContentOption();

  private final Console console;

  ContentCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return switch (content.reader().read()) {
      case Result.Sound sound -> sound(sound);
      case Result.Broken broken -> broken(broken.problems());
    };
  }

  private int sound(Result.Sound sound) {
    sound.warnings().forEach(this::print);
    console.result(summary(sound.content(), sound.warnings().size()));
    return 0;
  }

  private int broken(List<Problem> problems) {
    problems.forEach(this::print);
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    throw new BadInputException(
        "Indholdet er i stykker. Fejl: %d. Advarsler: %d."
            .formatted(errors, problems.size() - errors));
  }

  private void print(Problem problem) {
    console.result((problem.severity() == Severity.ERROR ? "fejl     " : "advarsel ") + problem);
  }

  private static String summary(Content content, int warnings) {
    long unconfirmed =
        content.entries().values().stream().filter(entry -> entry.legalSource() == null).count();
    int local = content.overlays().values().stream().mapToInt(o -> o.localEntries().size()).sum();
    return ("I orden: %d fælles og %d lokale emner, %d sætninger at lære af, %d prøver, %d guider,"
            + " %d kommuner; uden bekræftet lovgrundlag: %d; advarsler: %d; revision %s")
        .formatted(
            content.entries().size(),
            local,
            content.examples().size(),
            content.checks().size(),
            content.guides().size(),
            content.kommuner().size(),
            unconfirmed,
            warnings,
            content.revision().substring(0, 12));
  }
}
