package dk.borgerchat.core.publishing;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Documents of one line each, for tests: {@code answer: text}, or for an overlay {@code pas.forny:
 * text} a line. One that says {@code broken} cannot be read.
 */
final class LineFormat implements DocumentFormat {
  static Result read(SortedMap<DocumentPath, String> documents) {
    return documents.values().stream().anyMatch(text -> text.contains("broken"))
        ? new Result.Broken(List.of(new Problem("file", 1, Severity.ERROR, "Broken.", "Mend it.")))
        : new Result.Sound(SmallTown.content(), List.of());
  }

  @Override
  public Map<String, Object> fields(String text) {
    Map<String, Object> changes = new TreeMap<>();
    Map<String, Object> fields = new TreeMap<>();
    for (String line : text.lines().toList()) {
      String[] field = line.split(": ", 2);
      if (field[0].equals("answer")) {
        fields.put("answer", field[1]);
      } else {
        changes.put(field[0], Map.of("append", field[1]));
      }
    }
    fields.put("changes", changes);
    return fields;
  }

  @Override
  public String with(String text, Map<String, Object> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + ": " + field.getValue())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String approvedBy(String text, String approver, LocalDate day) {
    return text;
  }

  @Override
  public List<String> placeOf(String text, int line) {
    return text.lines().skip(line - 1L).map(found -> found.split(": ", 2)[0]).limit(1).toList();
  }
}
