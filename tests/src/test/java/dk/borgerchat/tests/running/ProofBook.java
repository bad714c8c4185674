package dk.borgerchat.tests.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code tests/PROOFS.md}: what long proofs have found, a section for each with date and machine. A
 * new run replaces its own section and leaves the others.
 */
public final class ProofBook {
  private static final Path BOOK = Path.of("PROOFS.md");
  private static final String TITLE =
      """
      # Proofs

      Figures of the long proofs, written by `./dev prove NAME`.
      """;

  private ProofBook() {}

  /**
   * Writes the section of a proof.
   *
   * @param name the proof's name, as {@code ./dev prove} knows it
   * @param claim one sentence: what was done, and what it shows
   * @param figures in the order to be shown
   */
  public static void write(String name, String claim, Map<String, String> figures)
      throws IOException {
    List<String> sections = new ArrayList<>(sections());
    sections.removeIf(section -> section.startsWith("## " + name + "\n"));
    sections.add(section(name, claim, figures));
    sections.sort(null);
    Files.writeString(BOOK, TITLE + "\n" + String.join("\n", sections));
  }

  private static List<String> sections() throws IOException {
    if (!Files.exists(BOOK)) {
      return List.of();
    }
    return Arrays.stream(Files.readString(BOOK).split("(?m)^(?=## )"))
        .filter(section -> section.startsWith("## "))
        .map(section -> section.strip() + "\n")
        .toList();
  }

  private static String section(String name, String claim, Map<String, String> figures) {
    String rows =
        figures.entrySet().stream()
            .map(figure -> "| " + figure.getKey() + " | " + figure.getValue() + " |")
            .collect(Collectors.joining("\n"));
    return """
    ## %s

    %s

    %s, %s

    | | |
    |---|---|
    %s
    """
        .formatted(name, claim, LocalDate.now(), machine(), rows);
  }

  private static String machine() {
    return "%d cores, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"));
  }
}
