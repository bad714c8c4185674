package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words our sentences use, and in how many of them. */
final class DanishWords {
  private DanishWords() {}

  /** The words at least two Danish sentences use: what language detection takes for Danish. */
  static Set<String> of(Collection<Example> examples) {
    return uses(examples, example -> example.language() == Language.DA).entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same of each kommune's own sentences. */
  static Map<KommuneCode, Set<String>> ofKommuner(Collection<Example> examples) {
    Map<KommuneCode, List<Example>> own = new HashMap<>();
    for (Example example : examples) {
      if (example.kommune() != null) {
        own.computeIfAbsent(example.kommune(), kommune -> new ArrayList<>()).add(example);
      }
    }
    return own.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, some -> of(some.getValue())));
  }

  /** The words none but the sentences of one foreign language use, by that language. */
  static Map<Language, Set<String>> foreign(Collection<Example> examples) {
    Map<Language, Set<String>> used = new EnumMap<>(Language.class);
    Map<String, Integer> languages = new HashMap<>();
    for (Language language : Language.values()) {
      Set<String> words = uses(examples, example -> example.language() == language).keySet();
      used.put(language, words);
      words.forEach(word -> languages.merge(word, 1, Integer::sum));
    }
    used.keySet().removeIf(Language::isReadAsDanish);
    used.replaceAll((language, words) ->
        words.stream()
            .filter(word -> languages.getOrDefault(word, 0) == 1)
            .filter(word -> Character.isLetter(word.charAt(0)))
            .collect(Collectors.toUnmodifiableSet()));
    return used;
  }

  /** The words of all common sentences, by how many use each. */
  static Map<String, Integer> uses(Collection<Example> examples) {
    return uses(examples, example -> example.kommune() == null);
  }

  /** The same sentence twice counts once. */
  private static Map<String, Integer> uses(
      Collection<Example> examples, Predicate<Example> counted) {
    Map<String, Integer> uses = new HashMap<>();
    examples.stream()
        .filter(counted)
        .map(Example::text)
        .distinct()
        .map(text -> new HashSet<>(Words.of(PlainText.of(text))))
        .forEach(words -> words.forEach(word -> uses.merge(word, 1, Integer::sum)));
    return uses;
  }
}
