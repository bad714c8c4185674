package dk.borgerchat.intents.format;

import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import java.util.List;

/**
 * A named list of words, phrases or sentences.
 *
 * @param name a language or a concept
 * @param items in the order written
 */
public record WordList(Text name, List<Text> items) {
  static List<WordList> of(YamlDocument document) {
    return document.root().fields().keySet().stream()
        .map(name -> new WordList(name, document.root().texts(name.value())))
        .toList();
  }
}
