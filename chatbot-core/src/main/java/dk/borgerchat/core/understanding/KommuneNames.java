package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.DanishLetters;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the kommune a citizen names. Names that are also everyday words ("vejen", "skive") count
 * only with a sign that the place is meant: "kommune" after it, "i", "til" or "fra" before it, or a
 * capital letter inside the sentence. Immutable.
 */
final class KommuneNames {
  private static final Set<String> EVERYDAY =
      Set.of("vejen", "greve", "skive", "odder", "struer", "nyborg", "halsnaes", "fanoe");

  private static final Set<String> BEFORE_PLACE = Set.of("i", "til", "fra", "in", "to", "from");
  private static final Map<String, String> SHORT = Map.of("kbh", "koebenhavn", "cph", "koebenhavn");
  private static final int LONGEST_NAME = 3;

  private final Map<String, KommuneCode> codes = new HashMap<>();
  private final Set<String> starts = new HashSet<>();

  KommuneNames(Collection<Kommune> kommuner) {
    for (Kommune kommune : kommuner) {
      List<String> name = Words.of(PlainText.of(kommune.name()));
      codes.put(key(name), kommune.code());
      starts.add(start(name.getFirst()));
    }
    SHORT.forEach((brief, name) -> {
      KommuneCode code = codes.get(name);
      if (code != null) {
        codes.put(brief, code);
        starts.add(start(brief));
      }
    });
  }

  /**
   * A kommune that is named.
   *
   * @param from the first word of its name
   * @param to the word after its name
   */
  private record Place(KommuneCode kommune, int from, int to) {}

  /** The kommuner a text names, in the order of its words. */
  Named in(String text, List<String> words) {
    return new Named(text, words, places(text, words));
  }

  /** A text and the kommuner it names. */
  final class Named {
    private final String text;
    private final List<String> words;
    private final List<Place> places;

    private Named(String text, List<String> words, List<Place> places) {
      this.text = text;
      this.words = words;
      this.places = places;
    }

    /** The kommune named first that is not {@code own}; null where none is. */
    @Nullable KommuneCode other(@Nullable KommuneCode own) {
      return places.stream()
          .map(Place::kommune)
          .filter(code -> !code.equals(own))
          .findFirst()
          .orElse(null);
    }

    /**
     * The text as a citizen writes it who has no need to say where: "i Aarhus" says which kommune's
     * answer is wanted and nothing of what is asked. Names of a place give way to "kommunen", or to
     * nothing where "i" or the like leads to them; a text that is a name alone stays.
     */
    String withoutNames() {
      String without = text;
      for (Place place : places) {
        without = replaced(without, words, place);
      }
      return without.isBlank() ? text : without;
    }
  }

  private String replaced(String text, List<String> words, Place place) {
    int from = place.from();
    int to = place.to();
    String instead = codes.containsKey(key(words.subList(from, to))) ? "" : "kommunens";
    if (to < words.size() && words.get(to).startsWith("kommune")) {
      instead = words.get(to).endsWith("s") ? "kommunens" : "kommunen";
      to++;
    } else if (instead.isEmpty() && from > 0 && BEFORE_PLACE.contains(words.get(from - 1))) {
      from--;
    }
    String pattern =
        words.subList(from, to).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .replaceFirst(instead)
        .strip();
  }

  private List<Place> places(String text, List<String> words) {
    List<Place> places = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      if (!starts.contains(start(words.get(from)))) {
        continue;
      }
      for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
        KommuneCode code = find(words.subList(from, to));
        if (code != null) {
          if (isPlace(text, words, from, to)) {
            places.add(new Place(code, from, to));
          }
          break;
        }
      }
    }
    return places;
  }

  private @Nullable KommuneCode find(List<String> words) {
    String key = key(words);
    KommuneCode exact = codes.get(key);
    return exact == null && key.endsWith("s")
        ? codes.get(key.substring(0, key.length() - 1))
        : exact;
  }

  private static boolean isPlace(String text, List<String> words, int from, int to) {
    String name = key(words.subList(from, to));
    if (!EVERYDAY.contains(name) && !EVERYDAY.contains(name.replaceFirst("s$", ""))) {
      return true;
    }
    if (to < words.size() && words.get(to).startsWith("kommune")) {
      return true;
    }
    boolean capital = hasCapitalInside(text, words.get(from));
    boolean placeBefore = from > 0 && BEFORE_PLACE.contains(words.get(from - 1));
    return name.startsWith("vejen") ? capital : capital || placeBefore;
  }

  private static boolean hasCapitalInside(String text, String word) {
    String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return Pattern.compile("[\\p{Ll},] " + Pattern.quote(capital) + "\\b").matcher(text).find();
  }

  /** The first two letters, spelled out: enough to pass over nearly every other word. */
  private static String start(String word) {
    String begin = DanishLetters.spelledOut(word.substring(0, Math.min(2, word.length())));
    return begin.substring(0, Math.min(2, begin.length()));
  }

  private static String key(List<String> words) {
    return DanishLetters.spelledOut(String.join(" ", words));
  }
}
