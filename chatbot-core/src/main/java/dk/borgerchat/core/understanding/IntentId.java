package dk.borgerchat.core.understanding;

import java.util.regex.Pattern;

/**
 * The name of a thing citizens want, {@code pas.forny}: theme and act, Danish, ASCII.
 *
 * @param value {@code tema.handling}, lower case letters, digits and hyphens
 */
public record IntentId(String value) implements Comparable<IntentId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+");

  public IntentId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "An intent id is tema.handling in lower case ASCII, not '" + value + "'");
    }
  }

  /** Tells whether {@code text} has the form of an id; such an intent need not exist. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** The theme, the part before the dot. */
  public String theme() {
    return value.substring(0, value.indexOf('.'));
  }

  /** Life or health may be at stake; such an intent goes first, on its own path. */
  public boolean isUrgent() {
    return theme().equals("akut");
  }

  /**
   * About the conversation itself (a greeting, thanks, a wish for a person), not about an errand.
   */
  public boolean isSmallTalk() {
    return theme().equals("samtale");
  }

  @Override
  public int compareTo(IntentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
