package dk.borgerchat.intents.tool;

import dk.borgerchat.core.understanding.Evaluation.Row;
import dk.borgerchat.core.understanding.IntentId;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads questions with their right intents: TSV in UTF-8 without quoting. */
final class Rows {
  private static final String NONE = "-";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Rows() {}

  /** Rows below a header {@code text<TAB>intent}; further columns are ignored. */
  static List<Row> withHeader(Path file) {
    List<String[]> lines = lines(file);
    boolean header =
        !lines.isEmpty()
            && lines.getFirst().length >= 2
            && lines.getFirst()[0].equals("text")
            && lines.getFirst()[1].equals("intent");
    if (!header) {
      throw new BadInputException(file + " does not begin with the header text<TAB>intent.");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      rows.add(new Row(lines.get(i)[0], intent(file, i + 1, cell(file, i + 1, lines.get(i)))));
    }
    return rows;
  }

  private static @Nullable IntentId intent(Path file, int line, String cell) {
    if (cell.equals(NONE)) {
      return null;
    }
    if (!IntentId.isValid(cell)) {
      throw new BadInputException(file + ":" + line + ": '" + cell + "' is no intent id.");
    }
    return new IntentId(cell);
  }

  /** The second cell of a line. */
  static String cell(Path file, int line, String[] cells) {
    if (cells.length < 2) {
      throw new BadInputException(file + ":" + line + ": a tab and an intent are missing.");
    }
    return cells[1].strip();
  }

  /** The lines of a file in their cells; the last line may be empty. */
  static List<String[]> lines(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      return whole.isEmpty()
          ? List.of()
          : whole.replaceFirst("\r?\n$", "").lines().map(line -> line.split("\t", -1)).toList();
    } catch (NoSuchFileException e) {
      throw new BadInputException("There is no file " + file + ".");
    } catch (MalformedInputException e) {
      throw new BadInputException(file + " is not UTF-8.");
    } catch (IOException e) {
      throw new BadInputException(file + " cannot be read.");
    }
  }
}
