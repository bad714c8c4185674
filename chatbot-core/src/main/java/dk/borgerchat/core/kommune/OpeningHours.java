package dk.borgerchat.core.kommune;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When an office is open, in Danish time; closed on public holidays unless always open.
 *
 * @param spans open times, each within one day of the week
 * @param always open at every hour of every day
 */
public record OpeningHours(List<Span> spans, boolean always) {
  private static final Pattern SPAN =
      Pattern.compile("\\s*(\\w{3})(?:-(\\w{3}))?\\s+(\\d{2}:\\d{2})-(\\d{2}:\\d{2})\\s*");
  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

  private static final int DAYS_AHEAD = 15;

  /**
   * An open time.
   *
   * @param from inclusive
   * @param until exclusive, later than {@code from}
   */
  public record Span(DayOfWeek day, LocalTime from, LocalTime until) {
    public Span {
      if (!from.isBefore(until)) {
        throw new IllegalArgumentException("An open time ends after it begins: " + from);
      }
    }

    boolean holds(ZonedDateTime time) {
      LocalTime clock = time.toLocalTime();
      return time.getDayOfWeek() == day && !clock.isBefore(from) && clock.isBefore(until);
    }
  }

  public OpeningHours {
    spans = List.copyOf(spans);
  }

  /**
   * Reads {@code MON-THU 08:00-20:00, FRI 08:00-16:00} or {@code always}; throws {@link
   * IllegalArgumentException} that says what is wrong.
   */
  public static OpeningHours parse(String text) {
    if (text.strip().equalsIgnoreCase("always")) {
      return new OpeningHours(List.of(), true);
    }
    List<Span> spans = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = SPAN.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "Opening hours read 'MON-THU 08:00-20:00, FRI 08:00-16:00' or 'always', not '"
                + part.strip()
                + "'");
      }
      addSpans(matcher, spans);
    }
    return new OpeningHours(spans, false);
  }

  /** Tells whether it is open at that moment. */
  public boolean isOpen(Instant moment) {
    ZonedDateTime time = moment.atZone(DanishTime.ZONE);
    return always
        || (!DanishHolidays.isHoliday(time.toLocalDate())
            && spans.stream().anyMatch(span -> span.holds(time)));
  }

  /** When the next open time begins, within two weeks; empty while it is open. */
  public Optional<Instant> opensNext(Instant moment) {
    if (isOpen(moment)) {
      return Optional.empty();
    }
    LocalDate today = DanishTime.dayOf(moment);
    return today
        .datesUntil(today.plusDays(DAYS_AHEAD))
        .filter(day -> !DanishHolidays.isHoliday(day))
        .flatMap(this::beginnings)
        .filter(moment::isBefore)
        .min(Comparator.naturalOrder());
  }

  private Stream<Instant> beginnings(LocalDate day) {
    return spans.stream()
        .filter(span -> span.day() == day.getDayOfWeek())
        .map(span -> day.atTime(span.from()).atZone(DanishTime.ZONE).toInstant());
  }

  private static void addSpans(Matcher matcher, List<Span> spans) {
    int first = day(matcher.group(1));
    int last = matcher.group(2) == null ? first : day(matcher.group(2));
    for (int day = first; day <= last; day++) {
      spans.add(
          new Span(
              DayOfWeek.of(day),
              LocalTime.parse(matcher.group(3)),
              LocalTime.parse(matcher.group(4))));
    }
  }

  private static int day(String name) {
    int index = DAYS.indexOf(name.toUpperCase(Locale.ROOT));
    if (index < 0) {
      throw new IllegalArgumentException("A day is one of " + DAYS + ", not '" + name + "'");
    }
    return index + 1;
  }
}
