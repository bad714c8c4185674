package dk.borgerchat.intents.format;

import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file of one guide. The fields are those of {@code guide.schema.json}.
 *
 * @param pathId the id its name says it has
 * @param steps by name, in their order
 */
public record GuideFile(
    String pathId,
    Text id,
    Text title,
    List<Text> offeredWith,
    Text reviewBy,
    Text approver,
    Text start,
    Map<Text, StepLines> steps) {

  /** One question and its options. */
  public record StepLines(Text question, List<OptionLine> options) {}

  /**
   * One option; the schema sees to it that it has exactly one of the two.
   *
   * @param next the step that follows
   * @param answer the intent whose answer ends the guide
   */
  public record OptionLine(Text label, @Nullable Text next, @Nullable Text answer) {}

  static GuideFile of(YamlDocument document) {
    YamlValue root = document.root();
    Map<Text, StepLines> steps = new LinkedHashMap<>();
    root.field("steps")
        .ifPresent(all -> all.fields().forEach((name, step) -> steps.put(name, step(step))));
    return new GuideFile(
        document.file().replaceFirst(".*/", "").replaceFirst("\\.yaml$", ""),
        root.text("id"),
        root.text("title"),
        root.texts("offeredWith"),
        root.text("reviewBy"),
        root.text("approver"),
        root.text("start"),
        steps);
  }

  private static StepLines step(YamlValue step) {
    List<OptionLine> options =
        step.field("options").orElseThrow().items().stream()
            .map(option ->
                new OptionLine(
                    option.text("label"), option.textOrNull("next"), option.textOrNull("answer")))
            .toList();
    return new StepLines(step.text("question"), options);
  }
}
