package dk.borgerchat.intents;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import dk.borgerchat.intents.format.ContentDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Reads each file by itself, several at a time, and adds those in order to the draft. */
final class FileChecks {
  private static final List<String> NEEDED =
      List.of(
          "common/hosts.yaml",
          "common/outside.yaml",
          "common/phrases.yaml",
          "common/variables.yaml",
          "words/concepts.yaml",
          "words/errands.yaml",
          "words/small.yaml");

  private final ContentDraft draft;
  private final FileMemory memory;

  FileChecks(ContentDraft draft, FileMemory memory) {
    this.draft = draft;
    this.memory = memory;
  }

  /** Every problem of form; what is in order is in the draft afterwards. */
  List<Problem> read(SortedMap<String, byte[]> files) {
    List<Problem> problems = new ArrayList<>();
    List<FileMemory.Outcome> outcomes =
        files.entrySet().parallelStream().map(e -> memory.read(e.getKey(), e.getValue())).toList();
    for (FileMemory.Outcome outcome : outcomes) {
      problems.addAll(outcome.problems());
      Consumer<ContentDraft> addition = outcome.addition();
      if (addition != null) {
        addition.accept(draft);
      }
    }
    NEEDED.stream()
        .filter(f -> !files.containsKey(f))
        .map(FileChecks::missing)
        .forEach(problems::add);
    return problems;
  }

  private static Problem missing(String file) {
    return new Problem(file, 0, Severity.ERROR, "Filen mangler.", "Skriv den.");
  }
}
