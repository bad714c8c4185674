package dk.borgerchat.core.content;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.IntentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of an intent, common or local, before a kommune's overlay.
 *
 * @param intent which
 * @param title what a citizen reads on a button, at most 60 characters
 * @param answer the approved text in Danish; paragraphs and lists in Markdown, variables in braces
 * @param season when the answer holds; null for always
 * @param links at most a few, in the order shown
 * @param owner whose matter it is
 * @param authority the office to go to, in words
 * @param legalSource act and section; null means still to be confirmed
 * @param kleNumber number in the kommuner's journal plan; null where it has none
 * @param reviewBy the day by which the text must be looked at again
 * @param checkedOn the day on which the approver last checked it; null while nobody has
 * @param approver who approved the text; {@code seed} means nobody yet
 * @param agentNote what an agent should ask or check; may be empty
 * @param translations title and answer in other languages
 */
public record Entry(
    IntentId intent,
    String title,
    String answer,
    @Nullable Season season,
    List<Link> links,
    Sector owner,
    String authority,
    @Nullable String legalSource,
    @Nullable String kleNumber,
    LocalDate reviewBy,
    @Nullable LocalDate checkedOn,
    String approver,
    String agentNote,
    Map<Language, Translation> translations) {
  /** The approver of texts that no jurist has approved yet. */
  public static final String SEED = "seed";

  public Entry {
    links = List.copyOf(links);
    translations = Map.copyOf(translations);
  }

  /** Whether somebody who may has approved the text. */
  public boolean isApproved() {
    return !approver.equals(SEED);
  }

  /** The texts in {@code language}: Danish always, others where they are written. */
  public Optional<Translation> in(Language language) {
    return language.isReadAsDanish()
        ? Optional.of(new Translation(title, answer, season == null ? null : season.otherwise()))
        : Optional.ofNullable(translations.get(language));
  }
}
