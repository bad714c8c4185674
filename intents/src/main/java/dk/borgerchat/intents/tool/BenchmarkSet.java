package dk.borgerchat.intents.tool;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Evaluation.Row;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public data set: {@code text<TAB>label} without header, {@code oos} for no intent. Its labels
 * get ids of our form, the same in every file. For one thread.
 */
final class BenchmarkSet {
  private static final String OUT_OF_SCOPE = "oos";

  private final Path folder;
  private final boolean english;
  private final Map<String, IntentId> ids = new HashMap<>();

  BenchmarkSet(Path folder, boolean english) {
    this.folder = folder;
    this.english = english;
  }

  /** What to learn from. */
  List<Example> examples() {
    return rows("train.tsv").stream()
        .filter(row -> !row.text().isBlank())
        .map(row -> new Example(row.text(), row.intent(), language(), null))
        .toList();
  }

  private Language language() {
    return english ? Language.EN : Language.DA;
  }

  /** The rows of one of its files. */
  List<Row> rows(String name) {
    Path file = folder.resolve(name);
    List<Row> rows = new ArrayList<>();
    for (String[] cells : Rows.lines(file)) {
      rows.add(new Row(cells[0], id(Rows.cell(file, rows.size() + 1, cells))));
    }
    return rows;
  }

  private @Nullable IntentId id(String label) {
    return label.equals(OUT_OF_SCOPE)
        ? null
        : ids.computeIfAbsent(label, unseen -> new IntentId("label.n" + ids.size()));
  }
}
