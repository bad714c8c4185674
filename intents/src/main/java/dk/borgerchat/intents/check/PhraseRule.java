package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.PhraseLine;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every fixed sentence has Danish words, and English ones where possible; none is unknown. */
final class PhraseRule implements ContentRule {
  private static final String FILE = "common/phrases.yaml";

  /** What the dialogue fills in, by phrase. */
  static List<String> placeholders(Phrase phrase) {
    return switch (phrase) {
      case CALL_BACK_BOOKED -> List.of("receipt", "time");
      case AGENT_JOINED -> List.of("agent");
      case OTHER_KOMMUNE, BUTTON_OTHER_KOMMUNE -> List.of("kommune");
      default -> List.of();
    };
  }

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    if (draft.isBroken(FILE)) {
      return Stream.empty();
    }
    return Stream.of(
            missing(draft, Language.DA, Severity.ERROR),
            missing(draft, Language.EN, Severity.WARNING),
            draft.phrases().stream().flatMap(PhraseRule::unknown),
            draft.phrases().stream().flatMap(PhraseRule::withoutPlaceholder))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> missing(ContentDraft draft, Language language, Severity severity) {
    Set<String> written =
        draft.phrases().stream()
            .filter(line -> line.language() == language)
            .map(line -> line.key().value())
            .collect(Collectors.toSet());
    return Arrays.stream(Phrase.values())
        .filter(phrase -> !written.contains(phrase.key()))
        .map(phrase ->
            missing(phrase.key(), language, phrase.isRequired() ? severity : Severity.WARNING));
  }

  private static Problem missing(String key, Language language, Severity severity) {
    String message =
        "Den faste sætning '%s' mangler på sproget '%s'.".formatted(key, language.code());
    return new Problem(FILE, 0, severity, message, "Tilføj '" + key + ": …' der.");
  }

  private static Stream<Problem> unknown(PhraseLine line) {
    boolean known =
        Arrays.stream(Phrase.values()).anyMatch(phrase -> phrase.key().equals(line.key().value()));
    return known
        ? Stream.empty()
        : Stream.of(
            line.key()
                .error(
                    "Der er ingen fast sætning '" + line.key().value() + "'.",
                    "Ret navnet, eller fjern linjen."));
  }

  private static Stream<Problem> withoutPlaceholder(PhraseLine line) {
    return Arrays.stream(Phrase.values())
        .filter(phrase -> phrase.key().equals(line.key().value()))
        .flatMap(phrase -> placeholders(phrase).stream())
        .filter(name -> !line.text().value().contains("{" + name + "}"))
        .map(name ->
            line.text()
                .error(
                    "Sætningen mangler {" + name + "}.",
                    "Skriv {" + name + "} der, hvor botten skal sætte det ind."));
  }
}
