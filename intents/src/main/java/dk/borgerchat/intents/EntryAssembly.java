package dk.borgerchat.intents;

import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Link;
import dk.borgerchat.core.content.Season;
import dk.borgerchat.core.content.Sector;
import dk.borgerchat.core.content.Translation;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.intents.format.IntentFile;
import dk.borgerchat.intents.format.LinkLine;
import dk.borgerchat.intents.format.SeasonLines;
import dk.borgerchat.intents.yaml.Text;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the core's entry of an intent's file. */
final class EntryAssembly {
  private EntryAssembly() {}

  static Entry entry(IntentFile file) {
    return new Entry(
        new IntentId(file.id().value()),
        file.title().value(),
        file.answer().value(),
        season(file.season()),
        links(file.links()),
        Sector.valueOf(file.owner().value().toUpperCase(Locale.ROOT)),
        file.authority().value(),
        value(file.legalSource()),
        value(file.kle()),
        LocalDate.parse(file.reviewBy().value()),
        date(file.checkedOn()),
        file.approver().value(),
        Objects.requireNonNullElse(value(file.agentNote()), ""),
        translations(file));
  }

  private static Map<Language, Translation> translations(IntentFile file) {
    Map<Language, Translation> translations = new EnumMap<>(Language.class);
    file.translations()
        .forEach((language, lines) ->
            translations.put(
                language,
                new Translation(
                    lines.title().value(), lines.answer().value(), value(lines.otherwise()))));
    return translations;
  }

  private static @Nullable LocalDate date(@Nullable Text text) {
    return text == null ? null : LocalDate.parse(text.value());
  }

  private static @Nullable Season season(@Nullable SeasonLines lines) {
    return lines == null
        ? null
        : new Season(day(lines.from()), day(lines.until()), lines.otherwise().value());
  }

  private static MonthDay day(Text day) {
    return MonthDay.parse("--" + day.value());
  }

  static List<Link> links(List<LinkLine> links) {
    return links.stream()
        .map(link -> new Link(link.title().value(), URI.create(link.url().value())))
        .toList();
  }

  static @Nullable String value(@Nullable Text text) {
    return text == null ? null : text.value();
  }
}
