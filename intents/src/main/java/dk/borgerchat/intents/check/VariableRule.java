package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.PhraseLine;
import dk.borgerchat.intents.yaml.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text names in braces exists: a variable or, in a fixed sentence, its own placeholder. */
final class VariableRule implements ContentRule {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    if (draft.isBroken("common/variables.yaml")) {
      return Stream.empty();
    }
    Set<String> known =
        draft.variables().stream().map(line -> line.name().value()).collect(Collectors.toSet());
    Stream<Text> texts =
        Stream.of(
                CitizenTexts.of(draft),
                draft.variables().stream().map(line -> line.fallback()).filter(Objects::nonNull),
                draft.variables().stream().flatMap(line -> line.translations().values().stream()))
            .flatMap(stream -> stream)
            .map(Objects::requireNonNull);
    return Stream.of(
            texts.flatMap(text -> unknown(text, known)),
            draft.phrases().stream().flatMap(line -> unknownInPhrase(line, known)),
            draft.overlays().stream()
                .flatMap(file -> file.variables().keySet().stream())
                .filter(name -> !known.contains(name.value()))
                .map(name -> problem(name, name.value())))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> unknownInPhrase(PhraseLine line, Set<String> known) {
    List<String> own =
        Arrays.stream(Phrase.values())
            .filter(phrase -> phrase.key().equals(line.key().value()))
            .flatMap(phrase -> PhraseRule.placeholders(phrase).stream())
            .toList();
    return names(line.text())
        .filter(name -> !known.contains(name) && !own.contains(name))
        .map(name -> problem(line.text(), name));
  }

  private static Stream<Problem> unknown(Text text, Set<String> known) {
    return names(text).filter(name -> !known.contains(name)).map(name -> problem(text, name));
  }

  private static Stream<String> names(Text text) {
    return BRACES.matcher(text.value()).results().map((MatchResult match) -> match.group(1));
  }

  private static Problem problem(Text text, String name) {
    return text.error(
        "Oplysningen {" + name + "} findes ikke.",
        "Ret navnet, eller tilføj den med en fallback i common/variables.yaml.");
  }
}
