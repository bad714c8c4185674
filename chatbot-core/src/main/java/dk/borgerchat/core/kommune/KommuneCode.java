package dk.borgerchat.core.kommune;

import java.util.regex.Pattern;

/**
 * The code of a kommune, four digits as in the national register of administrative divisions
 * ({@code 0751} is Aarhus).
 *
 * @param value exactly four digits
 */
public record KommuneCode(String value) implements Comparable<KommuneCode> {
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  public KommuneCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("A kommune code is four digits, not '" + value + "'");
    }
  }

  /** Tells whether {@code text} can be a code; it need not belong to any kommune. */
  public static boolean isValid(String text) {
    return FOUR_DIGITS.matcher(text).matches();
  }

  @Override
  public int compareTo(KommuneCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
