package dk.borgerchat.core.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Danish telephone numbers: eight digits in the groups people write, with or without +45, 0045 or
 * 45. A number that its surroundings call something else, or that is a date, stays.
 */
final class DanishPhoneFinder implements Finder {
  private static final Set<String> ALWAYS = Set.of("8", "2-2-2-2", "4-4");
  private static final Set<String> WITH_SPACES = Set.of("2-3-3", "3-3-2", "2-6", "2-2-4", "4-2-2");
  private static final Pattern WITH_COUNTRY_CODE = Pattern.compile("45[2-9][0-9]{7}");
  private static final Pattern COUNTRY_CODE =
      Pattern.compile("(?:[(]?(?:[+]\\s?45|(?<![0-9])0045)[)]?|[(]45[)])[\\s.-]{0,2}$");
  private static final Pattern AMOUNT = Pattern.compile("^\\s?(?:kr\\b|,[0-9])");
  private static final Pattern RECENT_YEAR = Pattern.compile("19|20[0-3]");
  private static final Pattern TOWN = Pattern.compile("\\s\\p{Lu}\\p{Ll}");
  private static final int LONGEST_CODE = 12;

  @Override
  public Stream<Finding> find(String plain) {
    return Stream.concat(withCountryCode(plain), withoutCountryCode(plain));
  }

  /** {@code 45 20 45 71 93}; without a gap only where the words say telephone. */
  private static Stream<Finding> withCountryCode(String plain) {
    return DigitWindow.in(plain, 10, 10)
        .filter(w -> WITH_COUNTRY_CODE.matcher(w.digits()).matches() && w.everyGapIn(" .-"))
        .filter(w -> w.shape().matches("2-(8|2-2-2-2|4-4)") || Surroundings.of(w).sayTelephone())
        .filter(w -> !isOther(Surroundings.of(w)))
        .map(window -> window.finding(Label.TELEFON));
  }

  private static Stream<Finding> withoutCountryCode(String plain) {
    return DigitWindow.in(plain, 8, 8)
        .filter(DanishPhoneFinder::isTelephone)
        .map(window -> new Finding(start(window), window.end(), Label.TELEFON));
  }

  private static boolean isTelephone(DigitWindow window) {
    Surroundings around = Surroundings.of(window);
    if (!isGrouped(window)) {
      return isSpelled(window) && around.sayTelephone();
    }
    return around.sayTelephone()
        ? !AMOUNT.matcher(around.after()).find()
        : window.digits().charAt(0) >= '2' && !isOther(around) && !isDateOrYears(window);
  }

  private static boolean isOther(Surroundings around) {
    return around.sayOtherNumber() || around.joinToCode();
  }

  private static boolean isGrouped(DigitWindow window) {
    String shape = window.shape();
    boolean alike = window.gaps().stream().distinct().count() <= 1;
    return (ALWAYS.contains(shape) && window.everyGapIn(" .-") && alike)
        || (WITH_SPACES.contains(shape) && window.everyGapIn(" "));
  }

  /** {@code 2 3 4 5 6 7 8 1}, {@code 23 4567 81} and {@code 23/45/67/81}. */
  private static boolean isSpelled(DigitWindow window) {
    return window.shape().equals("2-2-2-2") ? window.everyGapIn("/ .-") : window.everyGapIn(" ");
  }

  private static boolean isDateOrYears(DigitWindow window) {
    String digits = window.digits();
    return switch (window.shape()) {
      case "8", "2-2-4", "4-2-2" -> Dates.isFullDate(digits);
      case "4-4" ->
          RECENT_YEAR.matcher(digits).lookingAt()
              && (!window.everyGapIn(" ")
                  || Dates.isYear(digits.substring(4))
                  || TOWN.matcher(Surroundings.of(window).after()).lookingAt());
      default -> false;
    };
  }

  /** Where the number begins, its country code included. */
  private static int start(DigitWindow window) {
    int from = Math.max(0, window.start() - LONGEST_CODE);
    Matcher code = COUNTRY_CODE.matcher(window.plain().substring(from, window.start()));
    return code.find() ? from + code.start() : window.start();
  }
}
