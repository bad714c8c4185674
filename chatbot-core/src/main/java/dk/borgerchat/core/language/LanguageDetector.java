package dk.borgerchat.core.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which language a citizen writes in. Another script, or letters Danish lacks, decide at once.
 * Otherwise Danish is taken until the small words of another language are clearly ahead, or most
 * words are unknown in Danish and OpenNLP's detector names another language. Immutable; safe for
 * any number of threads.
 */
public final class LanguageDetector {
  private static final List<Language> LATIN =
      List.of(Language.EN, Language.DE, Language.SV, Language.NB, Language.PL, Language.TR);

  private static final int CLEAR_LEAD = 2;
  private static final double MOSTLY_KNOWN = 0.6;

  private static final int FEWEST_WORDS = 3;

  private final WordLists lists;
  private final Set<String> danishWords;

  /** The languages that speak for themselves by a word, one for each list it stands on. */
  private final Map<String, List<Language>> markers = new HashMap<>();

  private final NearestLanguage library = new NearestLanguage();

  /**
   * A detector.
   *
   * @param lists with the small words of each language
   * @param danishWords other words to take for Danish, in plain lower case
   * @param ownWords words that none but this language has, in plain lower case
   */
  public LanguageDetector(
      WordLists lists, Set<String> danishWords, Map<Language, Set<String>> ownWords) {
    this.lists = lists;
    this.danishWords = Set.copyOf(danishWords);
    lists.small().forEach(this::mark);
    ownWords.forEach(this::mark);
  }

  private void mark(Language language, Set<String> words) {
    for (String word : words) {
      markers.computeIfAbsent(word, unused -> new ArrayList<>(1)).add(language);
    }
  }

  /** The language of a text and its words; Danish where they do not tell. */
  public Language of(PlainText text, List<String> words) {
    return of(text, words, Set.of());
  }

  /** The same where these words are Danish too. */
  public Language of(PlainText text, List<String> words, Set<String> danishToo) {
    Language byLetters = Letters.decide(words);
    if (byLetters != null) {
      return byLetters;
    }
    Language bySmallWords = bySmallWords(words);
    if (bySmallWords != null) {
      return bySmallWords;
    }
    return isMostlyDanish(words, danishToo) ? Language.DA : byLibrary(text, words);
  }

  private @Nullable Language bySmallWords(List<String> words) {
    Map<Language, Integer> marks = marks(words);
    int danish = marks.getOrDefault(Language.DA, 0);
    Language best = Language.DA;
    int most = danish;
    for (Language language : LATIN) {
      int seen = marks.getOrDefault(language, 0);
      if (seen > most) {
        most = seen;
        best = language;
      }
    }
    boolean sure = most - danish >= CLEAR_LEAD || (danish == 0 && most == words.size());
    return sure && most > 0 ? best : null;
  }

  /** How many of the words are small words of each language, or its own. */
  private Map<Language, Integer> marks(List<String> words) {
    Map<Language, Integer> marks = new EnumMap<>(Language.class);
    for (String word : words) {
      for (Language language : markers.getOrDefault(word, List.of())) {
        marks.merge(language, 1, Integer::sum);
      }
    }
    return marks;
  }

  private boolean isMostlyDanish(List<String> words, Set<String> danishToo) {
    long known = words.stream().filter(word -> isDanish(word) || danishToo.contains(word)).count();
    return known >= MOSTLY_KNOWN * words.size();
  }

  private boolean isDanish(String word) {
    return danishWords.contains(word)
        || lists.has(Language.DA, word)
        || !Character.isLetter(word.charAt(0));
  }

  /** One or two words say too little for the library alone: a known word must agree. */
  private Language byLibrary(PlainText text, List<String> words) {
    Language nearest = library.of(text);
    boolean enough = words.size() >= FEWEST_WORDS || marks(words).containsKey(nearest);
    return enough && !nearest.isReadAsDanish() ? nearest : Language.DA;
  }
}
