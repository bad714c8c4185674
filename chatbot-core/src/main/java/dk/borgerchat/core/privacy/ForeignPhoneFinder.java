package dk.borgerchat.core.privacy;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Telephone numbers with a country code, {@code +46 70 512 83 46} or {@code 0046 …} (ITU-T E.164:
 * at most 15 digits). The Danish code takes eight digits and no more.
 */
final class ForeignPhoneFinder implements Finder {
  private static final Pattern AFTER_PLUS = Pattern.compile("45[0-9]{8}|(?!45|0)[0-9]{8,15}");
  private static final Pattern AFTER_ZEROS = Pattern.compile("0045[0-9]{8}|00(?!45|0)[0-9]{9,13}");
  private static final Pattern GAP = Pattern.compile("[\\s./()-]{1,2}");

  @Override
  public Stream<Finding> find(String plain) {
    return DigitWindow.in(plain, 8, 15)
        .filter(ForeignPhoneFinder::isTelephone)
        .filter(window -> !isPaymentCode(window))
        .map(ForeignPhoneFinder::finding)
        .sorted(Comparator.comparingInt(Finding::end).reversed());
  }

  private static boolean isTelephone(DigitWindow window) {
    Pattern form = window.isAfter('+') ? AFTER_PLUS : AFTER_ZEROS;
    return form.matcher(window.digits()).matches()
        && window.gaps().stream().allMatch(gap -> GAP.matcher(gap).matches());
  }

  /** The payee at the end of a Danish payment slip: {@code +71 123456789012345 +12345678}. */
  private static boolean isPaymentCode(DigitWindow window) {
    return Surroundings.of(window).before().matches("(?s).*[0-9]{14,16}\\s?[+]");
  }

  private static Finding finding(DigitWindow window) {
    int start = window.isAfter('+') ? window.start() - 1 : window.start();
    boolean bracket = start > 0 && window.plain().charAt(start - 1) == '(';
    return new Finding(bracket ? start - 1 : start, window.end(), Label.TELEFON);
  }
}
