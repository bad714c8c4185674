package dk.borgerchat.intents.yaml;

import dk.borgerchat.core.publishing.DocumentFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * YAML documents with fields at their top. A field that did not change keeps its lines as somebody
 * wrote them; one that did is written anew, long texts as blocks.
 */
public final class YamlFormat implements DocumentFormat {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):(?: .*)?");
  private static final Pattern APPROVER = Pattern.compile("(?m)^approver:.*$");
  private static final Pattern ANSWER = Pattern.compile("(?m)^answer:");
  private static final Pattern REVIEW_BY = Pattern.compile("(?m)^reviewBy:.*$");
  private static final Pattern CHECKED_ON = Pattern.compile("(?m)^checkedOn:.*$");

  @Override
  public Map<String, Object> fields(String text) {
    return YamlFields.read(text);
  }

  @Override
  public String with(String text, Map<String, Object> fields) {
    Map<String, Object> before = fields(text);
    Map<String, List<String>> blocks = blocks(text);
    StringBuilder written = new StringBuilder();
    blocks.getOrDefault("", List.of()).forEach(line -> written.append(line).append('\n'));
    blocks.remove("");
    Map<String, Object> rest = new LinkedHashMap<>(fields);
    blocks.forEach((name, lines) -> {
      Object wanted = rest.remove(name);
      if (YamlFields.isSame(before.get(name), wanted)) {
        lines.forEach(line -> written.append(line).append('\n'));
      } else {
        written.append(YamlFields.write(name, wanted));
      }
    });
    rest.forEach((name, value) -> written.append(YamlFields.write(name, value)));
    return written.toString();
  }

  @Override
  public String approvedBy(String text, String approver, LocalDate day) {
    String line = YamlFields.write("approver", approver).stripTrailing();
    return checkedOn(APPROVER.matcher(text).replaceFirst(Matcher.quoteReplacement(line)), day);
  }

  /** An answer says when it was checked, beside when it must be again. */
  private static String checkedOn(String text, LocalDate day) {
    String line = "checkedOn: " + day;
    Matcher checked = CHECKED_ON.matcher(text);
    if (checked.find()) {
      return checked.replaceFirst(line);
    }
    return ANSWER.matcher(text).find() ? REVIEW_BY.matcher(text).replaceFirst("$0\n" + line) : text;
  }

  @Override
  public List<String> placeOf(String text, int line) {
    return switch (YamlDocument.read("", text.getBytes(StandardCharsets.UTF_8))) {
      case YamlDocument.Result.Read read -> read.document().placeOf(line);
      case YamlDocument.Result.Unreadable unreadable -> List.of();
    };
  }

  /** The lines of each field by its name; under the empty name what stands before the first. */
  private static Map<String, List<String>> blocks(String text) {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    List<String> block = new ArrayList<>();
    blocks.put("", block);
    for (String line : text.lines().toList()) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        block = new ArrayList<>();
        blocks.put(field.group(1), block);
      }
      block.add(line);
    }
    return blocks;
  }
}
