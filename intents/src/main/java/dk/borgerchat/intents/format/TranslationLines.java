package dk.borgerchat.intents.format;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An intent's texts in one other language.
 *
 * @param title as shown on buttons
 * @param answer the whole text
 * @param otherwise the text outside the season
 * @param utterances sentences to learn from
 */
public record TranslationLines(
    Text title, Text answer, @Nullable Text otherwise, List<Text> utterances) {
  public TranslationLines {
    utterances = List.copyOf(utterances);
  }

  static Map<Language, TranslationLines> under(YamlValue value) {
    Map<Language, TranslationLines> translations = new EnumMap<>(Language.class);
    value
        .field("translations")
        .ifPresent(fields ->
            fields
                .fields()
                .forEach((code, texts) ->
                    translations.put(Language.ofCode(code.value()).orElseThrow(), of(texts))));
    return translations;
  }

  private static TranslationLines of(YamlValue texts) {
    return new TranslationLines(
        texts.text("title"),
        texts.text("answer"),
        texts.textOrNull("otherwise"),
        texts.texts("utterances"));
  }
}
