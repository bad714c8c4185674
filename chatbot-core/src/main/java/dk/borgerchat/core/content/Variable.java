package dk.borgerchat.core.content;

import dk.borgerchat.core.language.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A local fact that texts name in braces.
 *
 * @param name {@code kommune.telefon}
 * @param meaning what it is, for those who write
 * @param fallback what stands in the text until a kommune gives a value, in Danish; null for facts
 *     that are always known
 * @param translations the fallback in other languages
 */
public record Variable(
    String name, String meaning, @Nullable String fallback, Map<Language, String> translations) {
  public Variable {
    translations = Map.copyOf(translations);
  }

  /** What stands in a text of that language until a kommune gives a value. */
  public @Nullable String fallbackIn(Language language) {
    String translated = translations.get(language);
    return translated == null ? fallback : translated;
  }
}
