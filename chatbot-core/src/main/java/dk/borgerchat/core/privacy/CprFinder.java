package dk.borgerchat.core.privacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CPR numbers: ten digits in any usual grouping, letters glued to them or not, the first six a date
 * ({@code ddmmyy}). Modulus 11 is not asked for: since 2007 numbers are given out that fail it (CPR
 * Office, "Personnumre uden kontrolciffer").
 */
final class CprFinder implements Finder {
  private static final int LENGTH = 10;
  private static final Pattern BETWEEN_DATE_AND_SERIAL =
      Pattern.compile("[^\\p{L}\\p{N}]{1,3}|\\s{0,4}[./_-]?\\s{0,4}");
  private static final Pattern BETWEEN = Pattern.compile("\\s{1,2}|[./_-]|\\s[./_-]\\s");

  @Override
  public Stream<Finding> find(String plain) {
    return Stream.concat(
            DigitWindow.in(plain, LENGTH, LENGTH).filter(CprFinder::isCpr),
            DigitWindow.in(plain, LENGTH + 2, LENGTH + 2).filter(CprFinder::isCprWithCentury))
        .map(window -> window.finding(Label.CPR));
  }

  /** {@code 24-07-1961-4128}; a date and a number without a dash may be a date and a postcode. */
  private static boolean isCprWithCentury(DigitWindow window) {
    String shape = window.shape();
    boolean shaped = shape.equals("8-4") || shape.equals("2-2-4-4");
    return shaped
        && Dates.isDayMonthFullYear(window.digits().substring(0, 8))
        && window.gaps().stream().allMatch(gap -> BETWEEN.matcher(gap).matches())
        && window.gaps().getLast().contains("-");
  }

  private static boolean isCpr(DigitWindow window) {
    return Dates.isDayMonthYear(window.digits().substring(0, 6))
        && isGrouped(window)
        && !isDateAndTime(window)
        && !isAmount(window);
  }

  private static boolean isGrouped(DigitWindow window) {
    Pattern gap = window.shape().equals("6-4") ? BETWEEN_DATE_AND_SERIAL : BETWEEN;
    return window.gaps().stream().allMatch(text -> gap.matcher(text).matches());
  }

  /** {@code 23.12.2026 10}, {@code 2012-11-05 10} and {@code 04.11.26 10.30}. */
  private static boolean isDateAndTime(DigitWindow window) {
    String digits = window.digits();
    return switch (window.shape()) {
      case "2-2-4-2", "2-2-4-1-1" -> Dates.isYear(digits.substring(4, 8));
      case "4-2-2-2", "8-2" -> Dates.isFullDate(digits.substring(0, 8));
      case "2-2-2-2-2" -> isDateWithTime(window.gaps(), digits);
      default -> false;
    };
  }

  private static boolean isDateWithTime(List<String> gaps, String digits) {
    boolean date = "./-".contains(gaps.get(0)) && gaps.get(0).equals(gaps.get(1));
    boolean hour = gaps.get(2).isBlank() && gaps.get(3).equals(".");
    return date
        && hour
        && Integer.parseInt(digits.substring(6, 8)) < 24
        && Integer.parseInt(digits.substring(8)) < 60;
  }

  /** {@code 1.204.991.234}. */
  private static boolean isAmount(DigitWindow window) {
    return window.shape().equals("1-3-3-3") && window.everyGapIn(".");
  }
}
