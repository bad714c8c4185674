package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.JourneyLines;
import dk.borgerchat.intents.format.JourneyLines.StepLines;
import dk.borgerchat.intents.yaml.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A journey has a title of its own, a kommune that exists, and expects intents that exist there.
 */
final class JourneyRule implements ContentRule {
  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return Stream.concat(
        titles(draft), draft.journeys().stream().flatMap(journey -> check(draft, journey)));
  }

  private static Stream<Problem> titles(ContentDraft draft) {
    Map<String, Text> seen = new HashMap<>();
    Stream.Builder<Problem> problems = Stream.builder();
    for (JourneyLines journey : draft.journeys()) {
      Text first = seen.putIfAbsent(journey.title().value(), journey.title());
      if (first != null) {
        problems.add(
            journey
                .title()
                .error(
                    "Forløbet i " + first.place() + " har samme titel.",
                    "Skriv, hvad dette forløb viser, eller slet det."));
      }
    }
    return problems.build();
  }

  private static Stream<Problem> check(ContentDraft draft, JourneyLines journey) {
    Text code = journey.kommune();
    if (code == null) {
      return unknown(draft, journey, null);
    }
    KommuneCode kommune = new KommuneCode(code.value());
    String path = "kommuner/" + kommune + "/kommune.yaml";
    return draft.isPresent(path)
        ? unknown(draft, journey, kommune)
        : Stream.of(code.error("Kommunen " + kommune + " findes ikke.", "Ret koden."));
  }

  private static Stream<Problem> unknown(
      ContentDraft draft, JourneyLines journey, @Nullable KommuneCode kommune) {
    return journey.steps().stream()
        .map(StepLines::expected)
        .flatMap(
            expected -> Stream.concat(expected.intents().stream(), expected.answers().stream()))
        .filter(id -> !draft.hasIntent(id.value(), kommune))
        .map(id ->
            id.error("Emnet '" + id.value() + "', der ventes her, findes ikke.", "Ret id'et."));
  }
}
