package dk.borgerchat.core.kommune;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which Danish public offices are closed: the holidays of the Danish national church
 * after Easter's date, less store bededag (abolished from 2024 by lov nr. 214 af 06/03/2023), and
 * the customary closing days 5 June, 24 and 31 December. Pure and stateless.
 */
public final class DanishHolidays {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(6, 5),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  /** Days after Easter Sunday: Maundy Thursday to Whit Monday. */
  private static final Set<Long> AROUND_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

  private DanishHolidays() {}

  /** Tells whether public offices are closed on {@code day} whatever its weekday. */
  public static boolean isHoliday(LocalDate day) {
    long afterEaster = day.toEpochDay() - easterSunday(day.getYear()).toEpochDay();
    return FIXED.contains(MonthDay.from(day)) || AROUND_EASTER.contains(afterEaster);
  }

  /**
   * Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus,
   * Astronomical Algorithms, chapter 8).
   */
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int monthAndDay = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
  }
}
