package dk.borgerchat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The written report: sections by title, each with the day and machine it was measured on. */
final class Report {
  private static final String HEAD =
      """
      # Benchmarks

      Written by `./dev benchmark [DATA_FOLDER] [--only SECTION ...]`. Shares are per cent. The blind
      sentences (`tests/benchmarks/blind`) and the checks of the content were written by others than
      the sentences learned from.

      """;

  /** What is written by hand stands last and is kept. */
  private static final String TRIES = "What was tried";

  private final Path file;
  private final Map<String, String> sections = new LinkedHashMap<>();

  private Report(Path file) {
    this.file = file;
  }

  /** The report as it is; an empty one where there is none. */
  static Report read(Path file) throws IOException {
    Report report = new Report(file);
    if (Files.exists(file)) {
      String[] parts = Files.readString(file).split("(?m)^## ");
      for (int i = 1; i < parts.length; i++) {
        String title = parts[i].substring(0, parts[i].indexOf('\n'));
        report.sections.put(title, "## " + parts[i].strip() + "\n");
      }
    }
    return report;
  }

  /** Takes a section in, in place of an older one, and writes the file. */
  void put(Section section) throws IOException {
    sections.put(section.title(), section.written());
    List<String> written = new ArrayList<>();
    sections.forEach((title, text) -> {
      if (!title.equals(TRIES)) {
        written.add(text);
      }
    });
    if (sections.containsKey(TRIES)) {
      written.add(sections.get(TRIES));
    }
    Files.writeString(file, HEAD + String.join("\n", written));
    System.out.println(section.written());
  }
}
