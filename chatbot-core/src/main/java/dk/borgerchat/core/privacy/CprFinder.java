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
  private static final Pattern BETWEEN = Pattern.compile("\\s{1,2}|[./_-]|\\s[./_-]\\s|[.]\\s");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]{1,6}");

  /** "og de sidste fire er", "derefter", "xxxx": what people put before the last four. */
  private static final Pattern WORDS =
      Pattern.compile(
          "[^\\p{L}\\p{N}]{0,4}(?:\\b(?:og|så|derefter|efterfulgt|fulgt|af|med|de|sidste|fire|cifre|ciffer|tal"
              + "|numre|nummer|er|bindestreg|streg|minus|dash|the|last|four|digits|and|are|then|x{2,6})\\b"
              + "[^\\p{L}\\p{N}]{0,4}){1,9}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LAST_FOUR =
      Pattern.compile(
          "sidste|cifre|derefter|fulgt|streg|minus|dash|last|then|xx", Pattern.CASE_INSENSITIVE);
  private static final Pattern SAYS_CPR =
      Pattern.compile(
          "(?:\\bcpr|personnummer|\\bperson(?:al)?\\s?(?:nr|number|id))[^0-9]{0,24}$",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Finding> find(String plain) {
    return Stream.concat(
            DigitWindow.in(plain, LENGTH, LENGTH).filter(CprFinder::isCpr),
            DigitWindow.in(plain, LENGTH + 2, LENGTH + 2).filter(CprFinder::isCprWithCentury))
        .map(CprFinder::finding);
  }

  /** {@code 010121 (4445)} and {@code (010121)-4445}: a bracket opened inside goes with it. */
  private static Finding finding(DigitWindow window) {
    String gaps = String.join("", window.gaps());
    boolean opened = gaps.contains("(") && window.isBefore(')');
    boolean closed = gaps.contains(")") && window.isAfter('(');
    return new Finding(
        window.start() - (closed ? 1 : 0), window.end() + (opened ? 1 : 0), Label.CPR);
  }

  /** {@code 24-07-1961-4128}; a date and a number without a dash may be a date and a postcode. */
  private static boolean isCprWithCentury(DigitWindow window) {
    return window.shape().matches("12|8-4|2-2-4-4")
        && Dates.isDayMonthFullYear(window.digits().substring(0, 8))
        && window.gaps().stream().allMatch(gap -> BETWEEN.matcher(gap).matches())
        && (isDashed(window) || SAYS_CPR.matcher(Surroundings.of(window).before()).find());
  }

  private static boolean isDashed(DigitWindow window) {
    return !window.gaps().isEmpty() && window.gaps().getLast().contains("-");
  }

  private static boolean isCpr(DigitWindow window) {
    return Dates.isDayMonthYear(window.digits().substring(0, 6))
        && isGrouped(window)
        && !isDateAndTime(window)
        && !isRange(window)
        && !isAmount(window);
  }

  private static boolean isGrouped(DigitWindow window) {
    List<String> gaps = window.gaps();
    return gaps.isEmpty()
        || (gaps.stream().limit(gaps.size() - 1L).allMatch(gap -> BETWEEN.matcher(gap).matches())
            && isBeforeSerial(window, gaps.getLast()));
  }

  private static boolean isBeforeSerial(DigitWindow window, String gap) {
    boolean six = window.shape().equals("6-4");
    boolean dated = six || window.shape().equals("2-2-2-4");
    return BETWEEN.matcher(gap).matches()
        || (six && SIGNS.matcher(gap).matches())
        || (dated && WORDS.matcher(gap).matches() && isNamed(window, gap));
  }

  private static boolean isNamed(DigitWindow window, String gap) {
    return LAST_FOUR.matcher(gap).find()
        || SAYS_CPR.matcher(Surroundings.of(window).before()).find();
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

  /** {@code 01.05.26-31.12.26} and {@code 10/11-12/11 2026}. */
  private static boolean isRange(DigitWindow window) {
    Surroundings around = Surroundings.of(window);
    return switch (window.shape()) {
      case "2-2-2-2-2" -> around.after().matches("(?s)[./-](?:19|20)?[0-9]{2}(?![0-9]).*");
      case "2-2-2-4" ->
          Dates.isYear(window.digits().substring(6)) && around.before().matches("(?s).*[0-9][./]");
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
