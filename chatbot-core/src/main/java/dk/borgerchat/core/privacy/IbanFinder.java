package dk.borgerchat.core.privacy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * International account numbers (ISO 13616): Danish ones of 18 characters in any case, others where
 * their check digits are right, so that no word is taken for one.
 */
final class IbanFinder implements Finder {
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
  private static final Pattern DANISH =
      Pattern.compile("(?<![\\p{L}0-9])DK(?:[ -]?[0-9]){16}(?![0-9])", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY =
      Pattern.compile(
          "(?<![\\p{L}0-9])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,30}(?![\\p{L}0-9])",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Finding> find(String plain) {
    Stream<Finding> danish =
        DANISH.matcher(plain).results().map(m -> new Finding(m.start(), m.end(), Label.KONTO));
    Stream<Finding> foreign =
        ANY.matcher(plain)
            .results()
            .flatMap(match ->
                ends(match.group())
                    .filter(end -> isValid(match.group().substring(0, end)))
                    .limit(1)
                    .map(end -> new Finding(match.start(), match.start() + end, Label.KONTO)));
    return Stream.concat(danish, foreign);
  }

  /** Where the number may end, the longest first: words behind it may look like a part of it. */
  private static Stream<Integer> ends(String match) {
    return Stream.iterate(match.length(), end -> end > 14, end -> match.lastIndexOf(' ', end - 1));
  }

  private static boolean isValid(String text) {
    String iban = text.replace(" ", "").toUpperCase(Locale.ROOT);
    if (iban.length() < 15 || iban.length() > 34) {
      return false;
    }
    String number =
        (iban.substring(4) + iban.substring(0, 4))
            .chars()
            .mapToObj(c -> String.valueOf(Character.getNumericValue(c)))
            .collect(Collectors.joining());
    return new BigInteger(number).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }
}
