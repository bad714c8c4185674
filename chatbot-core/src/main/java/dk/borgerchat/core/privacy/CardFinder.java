package dk.borgerchat.core.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Payment card numbers: 13 to 19 digits in the groups printed on cards, beginning as the networks'
 * numbers do (ISO/IEC 7812). The check digit is not asked for: a mistyped number is as private.
 */
final class CardFinder implements Finder {
  private static final Set<String> SHAPES =
      Set.of(
          "13",
          "14",
          "15",
          "16",
          "17",
          "18",
          "19",
          "4-4-4-4",
          "4-6-5",
          "4-6-4",
          "4-4-4-4-3",
          "4-4-8",
          "8-8",
          "4-12",
          "4-4-4-1",
          "4-4-4-2",
          "4-4-4-3",
          "6-10");
  private static final Pattern ISSUERS =
      Pattern.compile(
          "4(?:\\d{12}|\\d{15}|\\d{18})|(?:5[1-5]|2[2-7])\\d{14}|3[47]\\d{13}|3[068]\\d{12}"
              + "|35\\d{14}|5[06-9]\\d{14,17}|6\\d{15,18}");

  /** Danish meters and supply points (GSRN, 18 digits). */
  private static final Pattern METER = Pattern.compile("5713[0-9]{14}");

  @Override
  public Stream<Finding> find(String plain) {
    return DigitWindow.in(plain, 13, 19)
        .filter(CardFinder::isCard)
        .map(window -> window.finding(Label.KORT));
  }

  private static boolean isCard(DigitWindow window) {
    boolean grouped = SHAPES.contains(window.shape()) && window.everyGapIn(" -.");
    if (!grouped || window.isAfter('+')) {
      return false;
    }
    Surroundings around = Surroundings.of(window);
    boolean card = ISSUERS.matcher(window.digits()).matches();
    boolean printed = window.groups().size() > 1;
    boolean meter = METER.matcher(window.digits()).matches() && !printed;
    return around.sayCard() || (card && !meter && (printed || !isOther(around)));
  }

  private static boolean isOther(Surroundings around) {
    return around.sayOtherNumber() || around.joinToCode();
  }
}
