package dk.borgerchat.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits without anything between them.
 *
 * @param start the first digit in the plain text
 * @param end the character after the last
 */
record DigitGroup(int start, int end) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** All groups of a text, in order, each as long as it can be. */
  static List<DigitGroup> in(String plain) {
    List<DigitGroup> groups = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(plain);
    while (matcher.find()) {
      groups.add(new DigitGroup(matcher.start(), matcher.end()));
    }
    return groups;
  }

  int length() {
    return end - start;
  }
}
