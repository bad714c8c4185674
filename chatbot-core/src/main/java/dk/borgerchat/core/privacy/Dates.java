package dk.borgerchat.core.privacy;

import java.time.Month;

/** Tells digits that are a date from digits that are not. */
final class Dates {
  private Dates() {}

  /** {@code ddmmyy}, as a CPR number begins; the 29th of February needs a leap year. */
  static boolean isDayMonthYear(String sixDigits) {
    int day = number(sixDigits, 0, 2);
    int month = number(sixDigits, 2, 4);
    int year = number(sixDigits, 4, 6);
    return isDay(day, month, year % 4 == 0);
  }

  /** {@code ddmmyyyy} or {@code yyyymmdd} of this century or the last. */
  static boolean isFullDate(String eightDigits) {
    return isDayMonthFullYear(eightDigits)
        || (isYear(eightDigits.substring(0, 4))
            && isDay(number(eightDigits, 6, 8), number(eightDigits, 4, 6), true));
  }

  /** {@code ddmmyyyy} of this century or the last. */
  static boolean isDayMonthFullYear(String eightDigits) {
    return isYear(eightDigits.substring(4))
        && isDay(number(eightDigits, 0, 2), number(eightDigits, 2, 4), true);
  }

  /** A year from 1900 to 2099. */
  static boolean isYear(String fourDigits) {
    return fourDigits.startsWith("19") || fourDigits.startsWith("20");
  }

  private static boolean isDay(int day, int month, boolean leapYear) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(leapYear);
  }

  private static int number(String digits, int start, int end) {
    return Integer.parseInt(digits.substring(start, end));
  }
}
