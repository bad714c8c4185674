package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
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
    return draft.intents().stream()
        .filter(file -> LocalDate.parse(file.reviewBy().value()).isBefore(today))
        .map(file ->
            file.reviewBy()
                .warning(
                    "The text should have been reviewed by " + file.reviewBy().value() + ".",
                    "Review it and set the next date."));
  }
}
