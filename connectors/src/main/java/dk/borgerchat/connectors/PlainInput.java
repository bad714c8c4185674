package dk.borgerchat.connectors;

import java.util.regex.Pattern;

/**
 * Takes out of a text what nobody can see: control characters other than new lines and tabs, and
 * the marks that turn the direction of writing for what follows. Everything else stays as it was
 * written; HTML is text like any other and is never read as more. Stateless.
 */
public final class PlainInput {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
  private static final Pattern RETURNS = Pattern.compile("\\r\\n?");

  private PlainInput() {}

  /** The text without them. */
  public static String of(String text) {
    return UNSEEN.matcher(RETURNS.matcher(text).replaceAll("\n")).replaceAll("");
  }
}
