package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words our Danish sentences use at least twice: what language detection takes for Danish. */
final class DanishWords {
  private DanishWords() {}

  static Set<String> of(Iterable<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      if (example.language() == Language.DA) {
        Words.of(PlainText.of(example.text())).forEach(word -> counts.merge(word, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
