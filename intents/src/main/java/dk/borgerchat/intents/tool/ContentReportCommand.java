package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs all checks of the content and tells what is taken for what. */
@Command(name = "report", description = "Tells by theme how the checks are understood.")
final class ContentReportCommand implements Callable<Integer> {
  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean json;

  private final Console console;

  ContentReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Content read = content.content();
    Release release = ShelfOption.releaseOf(read);
    CheckReport report = CheckReport.of(read, release.recognizer());
    if (json) {
      console.result(Json.of(report));
    } else {
      print(report);
    }
    return 0;
  }

  private void print(CheckReport report) {
    console.result(line("theme", "checks", "recall", "precision"));
    report.themes().forEach(this::print);
    console.result("");
    console.result("Taken for another intent:");
    for (CheckReport.Confusion pair : report.confusions()) {
      console.result(
          String.format(
              Locale.ROOT,
              "%s %-36s as %-36s %d of %d",
              pair.isMuch() ? "!" : " ",
              pair.intent(),
              pair.takenFor(),
              pair.times(),
              pair.checks()));
    }
  }

  private void print(CheckReport.Score theme) {
    console.result(
        line(
            theme.name(),
            String.valueOf(theme.checks()),
            percent(theme.recall()),
            percent(theme.precision())));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }

  private static String line(String theme, String checks, String recall, String precision) {
    return String.format(Locale.ROOT, "%-20s %8s %10s %10s", theme, checks, recall, precision);
  }
}
