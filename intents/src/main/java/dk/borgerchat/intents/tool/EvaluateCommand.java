package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.Evaluation.Row;
import dk.borgerchat.core.understanding.IntentId;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures understanding on questions with their right intents. */
@Command(name = "evaluate", description = "Measures understanding on questions with intents.")
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private ContentOption content = new ContentOption();
  @Mixin private KommuneOption kommune = new KommuneOption();

  @Parameters(paramLabel = "FILE.tsv", description = "Questions, with a header text<TAB>intent.")
  private Path file = Path.of("");

  @Option(names = "--known-only", description = "Leaves rows of unknown intents out.")
  private boolean knownOnly;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean json;

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Row> all = Rows.withHeader(file);
    Content read = content.content();
    KommuneCode code = kommune.in(read);
    Set<IntentId> known = known(read, code);
    List<Row> rows = all.stream().filter(row -> isKnown(row, known)).toList();
    if (rows.size() < all.size() && !knownOnly) {
      throw new BadInputException("Unknown intents: " + unknown(all, known) + ".");
    }
    Release release = ShelfOption.releaseOf(read);
    Evaluation evaluation =
        Evaluation.of(release.recognizer(), rows, code, all.size() - rows.size());
    Figures.print(Figures.of(evaluation), json, console);
    return 0;
  }

  private static Set<IntentId> known(Content content, @Nullable KommuneCode kommune) {
    Set<IntentId> known = new HashSet<>(content.entries().keySet());
    if (kommune != null) {
      known.addAll(content.overlayOf(kommune).localEntries().keySet());
    }
    return known;
  }

  private static boolean isKnown(Row row, Set<IntentId> known) {
    return row.intent() == null || known.contains(row.intent());
  }

  private static String unknown(List<Row> rows, Set<IntentId> known) {
    return rows.stream()
        .filter(row -> !isKnown(row, known))
        .map(row -> Objects.requireNonNull(row.intent()).value())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
