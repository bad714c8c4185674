package dk.borgerchat.core.handoff;

import java.util.regex.Pattern;

/**
 * A number to call back. Prints as {@code ***}; stored encrypted and deleted when the call is done.
 *
 * @param digits eight digits of a Danish number, or {@code +} and 8-15 digits
 */
public record PhoneNumber(String digits) {
  private static final Pattern FORM = Pattern.compile("\\d{8}|\\+\\d{8,15}");

  public PhoneNumber {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("A phone number has eight digits, or + and 8-15 digits");
    }
  }

  /** Reads a number as people write it, with spaces, dots, hyphens or brackets. */
  public static PhoneNumber parse(String text) {
    String digits = text.replaceAll("[\\s.()/-]", "");
    return new PhoneNumber(digits.startsWith("00") ? "+" + digits.substring(2) : digits);
  }

  @Override
  public String toString() {
    return "***";
  }
}
