package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Everyday errands in the languages we do not answer in, written for this project. Without them the
 * only sentences known in those languages would be cries for help, and every message in them would
 * look like one.
 */
final class ForeignErrands {
  private static final String FILE = "errands.tsv";

  private ForeignErrands() {}

  /** The sentences as examples that no intent applies to, in the order of the file. */
  static List<Example> examples() {
    try (InputStream in = ForeignErrands.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(ForeignErrands::example)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private static Example example(String line) {
    String[] cells = line.split("\t", 2);
    return new Example(cells[1], null, Language.ofCode(cells[0]).orElseThrow(), null);
  }
}
