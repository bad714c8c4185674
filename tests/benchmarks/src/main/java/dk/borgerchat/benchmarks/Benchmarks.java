package dk.borgerchat.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures everything, or some of it, and writes the report; called by {@code ./dev benchmark}. */
public final class Benchmarks {
  private static final String ONLY = "--only";

  private Benchmarks() {}

  /**
   * Arguments: the report to write, perhaps a folder of public data sets, perhaps {@code --only}
   * and the names of sections, whose others stay as they are in the report.
   */
  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    int only = given.contains(ONLY) ? given.indexOf(ONLY) : given.size();
    List<String> wanted = given.subList(Math.min(only + 1, given.size()), given.size());
    Path data = only > 1 ? Path.of(given.get(1)) : null;
    Report report = Report.read(Path.of(given.getFirst()));
    Map<String, Callable<Section>> sections = sections(Corpus.packaged());
    if (data != null) {
      sections.put("data-sets", () -> DataSets.section(data));
    }
    for (Map.Entry<String, Callable<Section>> entry : sections.entrySet()) {
      if (wanted.isEmpty() || wanted.contains(entry.getKey())) {
        report.put(entry.getValue().call());
      }
    }
  }

  private static Map<String, Callable<Section>> sections(Corpus corpus) {
    Map<String, Callable<Section>> sections = new LinkedHashMap<>();
    sections.put("understanding", () -> Understanding.section(corpus));
    sections.put("reliability", () -> Reliability.section(corpus));
    sections.put("urgency", () -> Urgency.section(corpus));
    sections.put("languages", () -> Languages.section(corpus));
    sections.put("reading", ReadingBenchmark::section);
    sections.put("learning", () -> Learning.section(corpus));
    sections.put("growth", () -> Growth.section(corpus));
    sections.put("overlays", () -> Overlays.section(corpus));
    sections.put("publishing", () -> Publishing.section(corpus));
    sections.put("hostile", () -> Robustness.section(corpus));
    sections.put("ablation", () -> Ablation.section(corpus));
    sections.put("peer", () -> Understanding.beside(corpus));
    return sections;
  }
}
