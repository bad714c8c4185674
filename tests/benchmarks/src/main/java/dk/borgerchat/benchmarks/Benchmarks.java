package dk.borgerchat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and writes the report; called by {@code ./dev benchmark}. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Arguments: the report to write, and perhaps a folder of public data sets. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Path report = Path.of(arguments[0]);
    Corpus corpus = Corpus.packaged();
    List<Section> sections = new ArrayList<>();
    add(sections, Understanding.section(corpus));
    add(sections, ReadingBenchmark.section());
    add(sections, Learning.section(corpus));
    add(sections, Growth.section(corpus));
    add(sections, Overlays.section(corpus));
    add(sections, Robustness.section(corpus));
    add(sections, Ablation.section(corpus));
    if (arguments.length > 1) {
      add(sections, DataSets.section(Path.of(arguments[1])));
    }
    Files.writeString(report, head() + String.join("\n", written(sections)));
  }

  private static void add(List<Section> sections, Section section) {
    sections.add(section);
    System.out.println(section.written());
  }

  private static List<String> written(List<Section> sections) {
    return sections.stream().map(Section::written).toList();
  }

  private static String head() {
    return """
    # Benchmarks

    Written by `./dev benchmark [DATA_FOLDER]` on %s: %d cores, %s %s, Java %s. Shares are per cent.

    """
        .formatted(
            LocalDate.now(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"));
  }
}
