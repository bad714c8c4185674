package dk.borgerchat.benchmarks;

import java.time.LocalDate;
import java.util.List;

/**
 * One table of the report.
 *
 * @param title its heading
 * @param claim one or two sentences: what was done, and what it shows
 * @param columns names of the columns
 * @param rows as many cells each as there are columns
 */
record Section(String title, String claim, List<String> columns, List<List<String>> rows) {
  Section {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** As Markdown. */
  String written() {
    StringBuilder text =
        new StringBuilder("## " + title + "\n\n" + claim + " " + measured() + "\n\n");
    text.append(line(columns)).append(line(columns.stream().map(column -> "---").toList()));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String measured() {
    return "Measured on %s: %d cores, %s, Java %s."
        .formatted(
            LocalDate.now(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.arch"),
            System.getProperty("java.version"));
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
