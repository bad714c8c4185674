package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.GuideFile;
import dk.borgerchat.intents.format.IntentFile;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Texts are looked at again before their review date.
 *
 * @param today the day of the check
 */
record ReviewRule(LocalDate today) implements ContentRule {
  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return Stream.concat(
            draft.intents().stream().map(IntentFile::reviewBy),
            draft.guides().stream().map(GuideFile::reviewBy))
        .filter(day -> LocalDate.parse(day.value()).isBefore(today))
        .map(day ->
            day.warning(
                "Teksten skulle være set efter senest " + day.value() + ".",
                "Se den efter, og sæt den næste dato."));
  }
}
