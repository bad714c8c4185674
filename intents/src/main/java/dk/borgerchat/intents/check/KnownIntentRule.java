package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.intents.format.ChangeLines;
import dk.borgerchat.intents.format.ChecksFile;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.IntentFile;
import dk.borgerchat.intents.format.OverlayFile;
import dk.borgerchat.intents.yaml.Text;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whatever names an intent or a kommune names one that exists. */
final class KnownIntentRule implements ContentRule {
  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return Stream.of(
            draft.intents().stream().flatMap(file -> nearMisses(draft, file)),
            draft.intents().stream().flatMap(file -> localOnly(draft, file)),
            draft.checks().stream().flatMap(file -> checks(draft, file)),
            draft.overlays().stream().flatMap(file -> overlay(draft, file)))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> nearMisses(ContentDraft draft, IntentFile file) {
    return file.nearMisses().stream()
        .filter(nearMiss -> !nearMiss.isOutside())
        .flatMap(nearMiss -> known(draft, nearMiss.intent(), file.kommune()));
  }

  private static Stream<Problem> localOnly(ContentDraft draft, IntentFile file) {
    KommuneCode kommune = file.kommune();
    if (kommune == null) {
      return Stream.empty();
    }
    Stream<Problem> orphan = kommuneOf(draft, kommune, file.id());
    return draft.hasCommonIntent(file.pathId())
        ? Stream.concat(orphan, Stream.of(shadowed(file.id())))
        : orphan;
  }

  private static Problem shadowed(Text id) {
    return id.warning(
        "'" + id.value() + "' er også et fælles emne, og kommunens eget går forud for det.",
        "Fjern kommunens eget, hvis den fælles tekst er god nok.");
  }

  private static Stream<Problem> checks(ContentDraft draft, ChecksFile file) {
    String path = ContentDraft.path(file.kommune(), file.pathId(), ".yaml");
    return draft.isPresent(path)
        ? Stream.empty()
        : Stream.of(
            file.intent()
                .error(
                    "Der er prøver, men emnet '" + file.pathId() + "' findes ikke.",
                    "Skriv " + path + ", eller slet prøverne."));
  }

  private static Stream<Problem> overlay(ContentDraft draft, OverlayFile file) {
    Stream<Text> named =
        Stream.concat(
            file.changes().stream().map(ChangeLines::intent), file.utterances().keySet().stream());
    return named.flatMap(id -> known(draft, id, null));
  }

  private static Stream<Problem> known(ContentDraft draft, Text id, @Nullable KommuneCode kommune) {
    return draft.hasIntent(id.value(), kommune)
        ? Stream.empty()
        : Stream.of(
            id.error(
                "Emnet '" + id.value() + "' findes ikke.",
                "Ret id'et, eller skriv " + ContentDraft.path(null, id.value(), ".yaml") + "."));
  }

  private static Stream<Problem> kommuneOf(ContentDraft draft, KommuneCode kommune, Text place) {
    String path = "kommuner/" + kommune + "/kommune.yaml";
    return draft.isPresent(path)
        ? Stream.empty()
        : Stream.of(
            place.error("Kommunen " + kommune + " findes ikke.", "Skriv " + path + " først."));
  }
}
