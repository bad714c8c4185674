package dk.borgerchat.intents.format;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One variable texts may name.
 *
 * @param name without braces
 * @param meaning for those who write
 * @param fallback what stands for it until a kommune gives a value; null for what is always known
 * @param translations the fallback in other languages
 */
public record VariableLine(
    Text name, Text meaning, @Nullable Text fallback, Map<Language, Text> translations) {
  static List<VariableLine> of(YamlDocument document) {
    return document.root().field("variables").stream()
        .flatMap(list -> list.items().stream())
        .map(VariableLine::of)
        .toList();
  }

  private static VariableLine of(YamlValue value) {
    return new VariableLine(
        value.text("name"),
        value.text("meaning"),
        value.textOrNull("fallback"),
        translations(value));
  }

  private static Map<Language, Text> translations(YamlValue value) {
    Map<Language, Text> translations = new EnumMap<>(Language.class);
    value
        .field("translations")
        .ifPresent(fields ->
            fields
                .fields()
                .forEach((code, text) ->
                    translations.put(Language.ofCode(code.value()).orElseThrow(), text.text())));
    return translations;
  }
}
