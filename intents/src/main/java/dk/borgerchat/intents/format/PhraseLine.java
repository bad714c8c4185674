package dk.borgerchat.intents.format;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;

/**
 * One fixed sentence in one language.
 *
 * @param language the language it is written in
 * @param key which sentence
 * @param text its words
 */
public record PhraseLine(Language language, Text key, Text text) {
  static List<PhraseLine> of(YamlDocument document) {
    List<PhraseLine> lines = new ArrayList<>();
    YamlValue phrases = document.root().field("phrases").orElseThrow();
    phrases
        .fields()
        .forEach((code, sentences) -> {
          Language language = Language.ofCode(code.value()).orElseThrow();
          sentences
              .fields()
              .forEach((key, text) -> lines.add(new PhraseLine(language, key, text.text())));
        });
    return lines;
  }
}
