package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.IntentFile;
import dk.borgerchat.intents.format.VariableLine;
import java.util.stream.Stream;

/**
 * A text in another language is whole: it says what holds outside the season too, and the variables
 * it names have words in that language.
 */
final class TranslationRule implements ContentRule {
  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return Stream.concat(
        draft.intents().stream()
            .filter(file -> file.season() != null)
            .flatMap(TranslationRule::season),
        draft.intents().stream().flatMap(file -> variables(draft, file)));
  }

  private static Stream<Problem> season(IntentFile file) {
    return file.translations().entrySet().stream()
        .filter(entry -> entry.getValue().otherwise() == null)
        .map(entry ->
            entry
                .getValue()
                .answer()
                .error(
                    "Teksten på '"
                        + entry.getKey().code()
                        + "' siger intet om tiden uden for sæsonen.",
                    "Skriv det under 'otherwise' ved siden af svaret."));
  }

  private static Stream<Problem> variables(ContentDraft draft, IntentFile file) {
    return file.translations().entrySet().stream()
        .flatMap(entry ->
            draft.variables().stream()
                .filter(line -> lacks(line, entry.getKey()))
                .filter(line ->
                    entry.getValue().answer().value().contains("{" + line.name().value() + "}"))
                .map(line ->
                    entry
                        .getValue()
                        .answer()
                        .error(
                            "{%s} har ingen ord på '%s'."
                                .formatted(line.name().value(), entry.getKey().code()),
                            "Tilføj dem under 'translations' i common/variables.yaml.")));
  }

  private static boolean lacks(VariableLine line, Language language) {
    return line.fallback() != null && !line.translations().containsKey(language);
  }
}
