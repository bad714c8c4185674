package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.OverlayFile;
import dk.borgerchat.intents.yaml.Text;
import java.util.Objects;
import java.util.stream.Stream;

/** A kommune's own opening hours can be read. */
final class OpeningHoursRule implements ContentRule {
  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return draft.overlays().stream()
        .map(OverlayFile::openingHours)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .flatMap(OpeningHoursRule::check);
  }

  private static Stream<Problem> check(Text hours) {
    try {
      OpeningHours.parse(hours.value());
      return Stream.empty();
    } catch (IllegalArgumentException e) {
      return Stream.of(
          hours.error(
              "Åbningstiden '" + hours.value() + "' kan ikke læses.",
              "Skriv dage som MON eller MON-THU og tider som 08:00-16:00, den tidligste først, med komma"
                  + " imellem. Skriv always for hele døgnet."));
    }
  }
}
