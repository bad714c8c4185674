package dk.borgerchat.intents;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.FileKind;
import dk.borgerchat.intents.format.Schemas;
import dk.borgerchat.intents.yaml.YamlDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads single files and remembers what came of each, so that after a change of one file the others
 * need not be read again. Safe for any number of threads.
 */
final class FileMemory {
  /**
   * What came of one file.
   *
   * @param addition what it adds to a draft; null where there are problems
   */
  record Outcome(@Nullable Consumer<ContentDraft> addition, List<Problem> problems) {}

  private record Seen(byte[] bytes, Outcome outcome) {}

  private final Map<String, Seen> seen = new ConcurrentHashMap<>();
  private final Schemas schemas = new Schemas();

  Outcome read(String file, byte[] bytes) {
    Seen known = seen.get(file);
    if (known != null && Arrays.equals(known.bytes(), bytes)) {
      return known.outcome();
    }
    Outcome outcome = readAnew(file, bytes);
    seen.put(file, new Seen(bytes, outcome));
    return outcome;
  }

  private Outcome readAnew(String file, byte[] bytes) {
    FileKind kind = FileKind.of(file).orElse(null);
    if (kind == null) {
      return new Outcome(null, List.of(stray(file)));
    }
    return switch (YamlDocument.read(file, bytes)) {
      case YamlDocument.Result.Unreadable(List<Problem> problems) -> new Outcome(null, problems);
      case YamlDocument.Result.Read(YamlDocument document) -> checked(kind, document);
    };
  }

  private Outcome checked(FileKind kind, YamlDocument document) {
    List<Problem> problems = schemas.check(kind, document);
    return problems.isEmpty()
        ? new Outcome(ContentDraft.addition(kind, document), problems)
        : new Outcome(null, problems);
  }

  private static Problem stray(String file) {
    return new Problem(
        file,
        0,
        Severity.ERROR,
        "Ingen indholdsfil hedder sådan eller ligger her.",
        "Flyt eller omdøb den, som indholdets README siger, eller slet den.");
  }
}
