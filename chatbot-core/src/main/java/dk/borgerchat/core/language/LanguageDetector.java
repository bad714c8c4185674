package dk.borgerchat.core.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which language a citizen writes in. Another script, or letters Danish lacks, decide at once;
 * otherwise small words are counted, and Danish is taken until another language is clearly ahead.
 */
public final class LanguageDetector {
  private static final Language[] LATIN = {
    Language.EN, Language.DE, Language.SV, Language.NB, Language.PL, Language.TR
  };

  /** The language of these words; Danish where they do not tell. */
  public Language of(List<String> words) {
    Language byScript = Letters.decide(words);
    return byScript != null ? byScript : byFunctionWords(words);
  }

  private static Language byFunctionWords(List<String> words) {
    int danish = count(words, Language.DA);
    @Nullable Language best = null;
    int most = danish;
    for (Language language : LATIN) {
      int seen = count(words, language);
      if (seen > most) {
        most = seen;
        best = language;
      }
    }
    if (best == null || (best == Language.NB && most - danish < 2)) {
      return Language.DA;
    }
    boolean sure = most - danish >= 2 || most * 2 >= words.size();
    return sure ? best : Language.DA;
  }

  private static int count(List<String> words, Language language) {
    int seen = 0;
    for (String word : words) {
      seen += FunctionWords.has(language, word) ? 1 : 0;
    }
    return seen;
  }
}
