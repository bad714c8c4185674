package dk.borgerchat.intents.format;

import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One variable texts may name.
 *
 * @param name without braces
 * @param meaning for those who write
 * @param fallback what stands for it until a kommune gives a value; null for what is always known
 */
public record VariableLine(Text name, Text meaning, @Nullable Text fallback) {
  static List<VariableLine> of(YamlDocument document) {
    return document.root().field("variables").stream()
        .flatMap(list -> list.items().stream())
        .map(VariableLine::of)
        .toList();
  }

  private static VariableLine of(YamlValue value) {
    return new VariableLine(
        value.text("name"), value.text("meaning"), value.textOrNull("fallback"));
  }
}
