package dk.borgerchat.core.handoff;

import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.language.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A slot in words: {@code mandag den 23. november kl. 12.00-12.30}. */
final class SlotWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM 'kl.' HH.mm", Locale.of("da"));
  private static final DateTimeFormatter END =
      DateTimeFormatter.ofPattern("-HH.mm", Locale.of("da"));
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM 'between' HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_END =
      DateTimeFormatter.ofPattern(" 'and' HH:mm", Locale.ENGLISH);

  private SlotWords() {}

  static String of(Instant from, Instant until, Language language) {
    return language == Language.EN
        ? written(from, ENGLISH_DAY) + written(until, ENGLISH_END)
        : written(from, DAY) + written(until, END);
  }

  private static String written(Instant at, DateTimeFormatter format) {
    return format.format(at.atZone(DanishTime.ZONE));
  }
}
