package dk.borgerchat.core.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of the office and the plainer words that say the same, written by people. Immutable; safe
 * for any number of threads.
 */
public final class PlainWords {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** Without any. */
  public static final PlainWords NONE = new PlainWords(Map.of());

  private final Map<String, String> plainer = new HashMap<>();
  private final Pattern hard;

  /**
   * A word that could be plainer.
   *
   * @param word as it stands in the text
   * @param plainer what could be written instead
   */
  public record Found(String word, String plainer) {}

  /**
   * Words by the plainer one.
   *
   * @param byPlainer what to write, and the words and phrases it stands for; case plays no part
   */
  public PlainWords(Map<String, List<String>> byPlainer) {
    byPlainer.forEach((plain, words) -> words.forEach(word -> plainer.put(key(word), plain)));
    this.hard = anyOf(plainer.keySet());
  }

  /** The hard words of a text in their order, each once; of a phrase and its words the phrase. */
  public List<Found> in(String text) {
    return hard.matcher(text)
        .results()
        .map(match -> new Found(match.group(), plainer.getOrDefault(key(match.group()), "")))
        .distinct()
        .toList();
  }

  private static Pattern anyOf(Collection<String> words) {
    String longestFirst =
        words.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|"));
    return words.isEmpty()
        ? NOTHING
        : Pattern.compile(
            "(?<!\\p{L})(?:" + longestFirst + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String key(String word) {
    return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
