package dk.borgerchat.intents;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.FileKind;
import dk.borgerchat.intents.format.Schemas;
import dk.borgerchat.intents.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

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

  /** What came of one file: something to add, or problems. */
  private record Outcome(
      @Nullable FileKind kind, @Nullable YamlDocument document, List<Problem> problems) {}

  private final ContentDraft draft;
  private final Schemas schemas = new Schemas();

  FileChecks(ContentDraft draft) {
    this.draft = draft;
  }

  /** Every problem of form; what is in order is in the draft afterwards. */
  List<Problem> read(SortedMap<String, byte[]> files) {
    List<Problem> problems = new ArrayList<>();
    List<Outcome> outcomes =
        files.entrySet().parallelStream().map(e -> read(e.getKey(), e.getValue())).toList();
    for (Outcome outcome : outcomes) {
      problems.addAll(outcome.problems());
      if (outcome.kind() != null && outcome.document() != null && outcome.problems().isEmpty()) {
        draft.add(outcome.kind(), outcome.document());
      }
    }
    NEEDED.stream()
        .filter(f -> !files.containsKey(f))
        .map(FileChecks::missing)
        .forEach(problems::add);
    return problems;
  }

  private Outcome read(String file, byte[] bytes) {
    FileKind kind = FileKind.of(file).orElse(null);
    if (kind == null) {
      return new Outcome(null, null, List.of(stray(file)));
    }
    return switch (YamlDocument.read(file, bytes)) {
      case YamlDocument.Result.Unreadable(List<Problem> problems) ->
          new Outcome(kind, null, problems);
      case YamlDocument.Result.Read(YamlDocument document) ->
          new Outcome(kind, document, schemas.check(kind, document));
    };
  }

  private static Problem stray(String file) {
    return new Problem(
        file,
        0,
        Severity.ERROR,
        "No content file has this name or lies here.",
        "Move or rename it as the README of the content says, or delete it.");
  }

  private static Problem missing(String file) {
    return new Problem(file, 0, Severity.ERROR, "The file is missing.", "Write it.");
  }
}
