package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Something that must hold across the files of the content. Stateless. */
public interface ContentRule {
  /** Every breach in the draft, in any order. */
  Stream<Problem> check(ContentDraft draft);

  /**
   * All rules.
   *
   * @param today the day on which a review date counts as past
   */
  static List<ContentRule> all(LocalDate today) {
    return List.of(
        new PathRule(),
        new KnownIntentRule(),
        new GuideRule(),
        new WelcomeRule(),
        new OpeningHoursRule(),
        new ThemeRule(),
        new EnoughSentencesRule(),
        new OneMeaningRule(),
        new VarietyRule(),
        new LexiconRule(),
        new NeighbourRule(),
        new JourneyRule(),
        new VariableRule(),
        new TranslationRule(),
        new PhraseRule(),
        new LinkRule(),
        new ReviewRule(today),
        new ReadabilityRule());
  }
}
