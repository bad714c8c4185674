package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A sentence to learn from.
 *
 * @param text the sentence, never empty
 * @param intent the intent it stands for; null teaches that no intent applies
 * @param language the language it is written in
 * @param kommune the kommune whose local sentence it is; null for the common corpus
 */
public record Example(
    String text, @Nullable IntentId intent, Language language, @Nullable KommuneCode kommune) {
  public Example {
    if (text.isBlank()) {
      throw new IllegalArgumentException("An example has words");
    }
  }
}
