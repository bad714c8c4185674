package dk.borgerchat.core.content;

import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.IntentId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks answers up: the common entry, changed by the kommune's overlay, with its variables filled
 * in. Immutable and safe for any number of threads.
 */
public final class AnswerBook {
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z.]+)}");

  private final Content content;
  private final LocalDate day;
  private final long release;

  /** The texts that hold on a day, of no release. */
  public AnswerBook(Content content, LocalDate day) {
    this(content, day, 0);
  }

  /** The texts of a release that hold on a day. */
  public AnswerBook(Content content, LocalDate day, long release) {
    this.content = content;
    this.day = day;
    this.release = release;
  }

  /**
   * The answer to {@code intent} in this kommune and language.
   *
   * @param kommune null gives the common text with its variables left as they stand
   * @return empty where the intent does not exist there or has no text in that language
   */
  public Optional<Answer> find(IntentId intent, @Nullable KommuneCode kommune, Language language) {
    LocalChange change = kommune == null ? null : content.overlayOf(kommune).changes().get(intent);
    return entry(intent, kommune)
        .flatMap(entry ->
            entry
                .in(language)
                .map(texts -> answer(entry, texts, change, variablesOf(kommune, language))));
  }

  /**
   * What stands behind an answer: the kommune's own entry, or the common one where it has none.
   *
   * @param kommune null knows common entries only
   */
  public Optional<Entry> entry(IntentId intent, @Nullable KommuneCode kommune) {
    Entry own = kommune == null ? null : content.overlayOf(kommune).localEntries().get(intent);
    return Optional.ofNullable(own == null ? content.entries().get(intent) : own);
  }

  /** The guides offered after the answer to an intent, in order of their ids. */
  public List<Guide> guidesWith(IntentId intent) {
    return content.guides().values().stream()
        .filter(guide -> guide.offeredWith().contains(intent))
        .sorted(Comparator.comparing(Guide::id))
        .toList();
  }

  /** The guide of that id; empty where a new release has none. */
  public Optional<Guide> guide(String id) {
    return Optional.ofNullable(content.guides().get(id));
  }

  /** What a kommune itself has written for a variable; empty where a fallback would stand. */
  public Optional<String> given(String variable, KommuneCode kommune) {
    return Optional.ofNullable(content.overlayOf(kommune).variables().get(variable))
        .map(text -> fill(text, variablesOf(kommune, Language.DA)));
  }

  /** A text with the kommune's variables filled in; what is unknown is left as it stands. */
  public String filled(String text, KommuneCode kommune) {
    return fill(text, variablesOf(kommune, Language.DA));
  }

  /** The name of a kommune; its code where it is unknown. */
  public String nameOf(KommuneCode code) {
    Kommune kommune = content.kommuner().get(code);
    return kommune == null ? code.value() : kommune.name();
  }

  /** The first words of a conversation: the kommune's own in Danish, else the common ones. */
  public String greeting(Language language, KommuneCode kommune) {
    String own = content.overlayOf(kommune).welcome().greeting();
    return own == null || !language.isReadAsDanish()
        ? phrase(Phrase.GREETING, language, kommune, Map.of())
        : fill(own, variablesOf(kommune, Language.DA));
  }

  /** What the kommune wants everybody to know today; empty where there is nothing. */
  public Optional<String> notice(KommuneCode kommune) {
    return Optional.ofNullable(content.overlayOf(kommune).welcome().notice())
        .filter(notice -> notice.holdsOn(day))
        .map(notice -> fill(notice.text(), variablesOf(kommune, Language.DA)));
  }

  /** When a person can be reached from the kommune's chat, where it differs from the hotline. */
  public Optional<OpeningHours> openingHours(KommuneCode kommune) {
    return Optional.ofNullable(content.overlayOf(kommune).openingHours());
  }

  /** The kommune's colours; none where they are the usual ones. */
  public Theme theme(KommuneCode kommune) {
    return content.overlayOf(kommune).theme();
  }

  /** A fixed sentence in that language, in Danish where it has none, its variables filled in. */
  public String phrase(
      Phrase phrase, Language language, @Nullable KommuneCode kommune, Map<String, String> values) {
    String text = textOf(phrase, language);
    return fill(fill(text, values::get), variablesOf(kommune, language));
  }

  private String textOf(Phrase phrase, Language language) {
    String text = content.phrases().getOrDefault(language, Map.of()).get(phrase);
    if (text == null && language == Language.DA) {
      throw new IllegalStateException("The content has no Danish words for " + phrase.key());
    }
    return text == null ? textOf(phrase, Language.DA) : text;
  }

  private Answer answer(
      Entry entry,
      Translation texts,
      @Nullable LocalChange change,
      Function<String, @Nullable String> values) {
    String held = textToday(entry.season(), texts);
    if (change == null) {
      return new Answer(
          entry.intent(),
          texts.title(),
          fill(held, values),
          entry.links(),
          true,
          release,
          entry.reviewBy(),
          entry.checkedOn());
    }
    String off = change.off();
    String text = off != null ? off : changed(held, change);
    List<Link> links = off != null || !change.links().isEmpty() ? change.links() : entry.links();
    return new Answer(
        entry.intent(),
        texts.title(),
        fill(text, values),
        links,
        off == null,
        release,
        entry.reviewBy(),
        entry.checkedOn());
  }

  private String textToday(@Nullable Season season, Translation texts) {
    return season == null || season.holdsOn(day)
        ? texts.answer()
        : Objects.requireNonNullElse(texts.otherwise(), season.otherwise());
  }

  /**
   * A replaced text stands in every language: better the right answer in Danish than a wrong one.
   */
  private static String changed(String text, LocalChange change) {
    String replaced = Objects.requireNonNullElse(change.replace(), text);
    String append = change.append();
    return append == null ? replaced : replaced.stripTrailing() + "\n\n" + append;
  }

  private Function<String, @Nullable String> variablesOf(
      @Nullable KommuneCode code, Language language) {
    Kommune kommune = code == null ? null : content.kommuner().get(code);
    if (kommune == null) {
      return name -> null;
    }
    Overlay overlay = content.overlayOf(kommune.code());
    return name ->
        switch (name) {
          case "kommune.navn" -> kommune.name();
          case "kommune.website" -> kommune.websiteName();
          default -> {
            Variable variable = content.variables().get(name);
            String given = overlay.variables().get(name);
            yield given != null || variable == null ? given : variable.fallbackIn(language);
          }
        };
  }

  /**
   * Fills variables in, also those a fallback names in turn; an unknown one is left as it stands.
   */
  private static String fill(String text, Function<String, @Nullable String> values) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    Function<MatchResult, String> value =
        match -> {
          String found = values.apply(match.group(1));
          return Matcher.quoteReplacement(found == null ? match.group() : found);
        };
    String once = VARIABLE.matcher(text).replaceAll(value);
    return VARIABLE.matcher(once).replaceAll(value);
  }
}
