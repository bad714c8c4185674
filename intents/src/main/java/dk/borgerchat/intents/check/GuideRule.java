package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.GuideFile;
import dk.borgerchat.intents.format.GuideFile.OptionLine;
import dk.borgerchat.intents.yaml.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A guide is a tree of steps from its start, ends at intents that exist, and is offered sparingly.
 */
final class GuideRule implements ContentRule {
  private static final int MOST_OFFERED = 2;

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return Stream.concat(
        draft.guides().stream()
            .flatMap(guide ->
                Stream.of(name(guide), intents(draft, guide), steps(guide)).flatMap(all -> all)),
        tooMany(draft));
  }

  private static Stream<Problem> name(GuideFile guide) {
    return guide.id().value().equals(guide.pathId())
        ? Stream.empty()
        : Stream.of(
            guide
                .id()
                .error(
                    "Guidens id er ikke filens navn.",
                    "Skriv " + guide.pathId() + ", eller omdøb filen."));
  }

  private static Stream<Problem> intents(ContentDraft draft, GuideFile guide) {
    Stream<Text> ends = options(guide).map(OptionLine::answer).filter(Objects::nonNull);
    return Stream.concat(guide.offeredWith().stream(), ends.map(Objects::requireNonNull))
        .filter(id -> !draft.hasCommonIntent(id.value()))
        .map(id ->
            id.error(
                "Det fælles emne '" + id.value() + "' findes ikke.",
                "Ret id'et. En guide begynder efter fælles emner og slutter ved dem."));
  }

  private static Stream<Problem> steps(GuideFile guide) {
    Map<String, List<Text>> next = followed(guide);
    Set<String> reached = reached(Set.of(guide.start().value()), next);
    Stream<Problem> missing =
        Stream.concat(Stream.of(guide.start()), next.values().stream().flatMap(List::stream))
            .filter(step -> !next.containsKey(step.value()))
            .map(step ->
                step.error("Spørgsmålet '" + step.value() + "' findes ikke.", "Skriv det."));
    Stream<Problem> unreached =
        guide.steps().keySet().stream()
            .filter(step -> !reached.contains(step.value()))
            .map(step ->
                step.error(
                    "Intet valg fører til spørgsmålet '" + step.value() + "'.",
                    "Slet det, eller lad et valg føre til det."));
    Stream<Problem> around =
        guide.steps().keySet().stream()
            .filter(step -> reached(names(next, step.value()), next).contains(step.value()))
            .map(step ->
                step.error(
                    "Spørgsmålet '" + step.value() + "' fører tilbage til sig selv.",
                    "Lad et af spørgsmålene efter det slutte ved et emne."));
    return Stream.of(missing, unreached, around).flatMap(all -> all);
  }

  /** The steps that follow each step. */
  private static Map<String, List<Text>> followed(GuideFile guide) {
    Map<String, List<Text>> next = new LinkedHashMap<>();
    guide
        .steps()
        .forEach((name, step) ->
            next.put(
                name.value(),
                step.options().stream()
                    .map(OptionLine::next)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList()));
    return next;
  }

  private static Set<String> names(Map<String, List<Text>> next, String step) {
    return next.getOrDefault(step, List.of()).stream().map(Text::value).collect(Collectors.toSet());
  }

  /** These steps and all behind them. */
  private static Set<String> reached(Set<String> from, Map<String, List<Text>> next) {
    Set<String> reached = new HashSet<>();
    Set<String> fresh = from;
    while (reached.addAll(fresh)) {
      fresh =
          fresh.stream().flatMap(step -> names(next, step).stream()).collect(Collectors.toSet());
    }
    return reached;
  }

  private static Stream<Problem> tooMany(ContentDraft draft) {
    Map<String, List<Text>> offers =
        draft.guides().stream()
            .flatMap(guide -> guide.offeredWith().stream())
            .collect(Collectors.groupingBy(Text::value));
    return offers.values().stream()
        .filter(places -> places.size() > MOST_OFFERED)
        .map(List::getLast)
        .map(place ->
            place.error(
                "Mere end to guider tilbydes efter '" + place.value() + "'.",
                "Fjern emnet fra en af dem."));
  }

  private static Stream<OptionLine> options(GuideFile guide) {
    return guide.steps().values().stream().flatMap(step -> step.options().stream());
  }
}
