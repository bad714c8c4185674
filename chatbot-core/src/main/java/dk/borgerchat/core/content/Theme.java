package dk.borgerchat.core.content;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kommune's colours in the chat, where they differ from the usual ones. A colour's name is that
 * of the widget's custom property without {@code --borger-chat-}; one that ends with {@code -dark}
 * holds where the citizen prefers dark pages.
 *
 * @param colours by name, each {@code #rrggbb}; empty keeps the usual ones
 */
public record Theme(Map<String, String> colours) {
  /** The colours a kommune may choose; the others stay as they are, so that all can be read. */
  public static final Set<String> NAMES =
      Set.of("primary", "on-primary", "action", "primary-dark", "on-primary-dark", "action-dark");

  /** Nothing differs. */
  public static final Theme USUAL = new Theme(Map.of());

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  public Theme {
    colours = Map.copyOf(colours);
    colours.forEach((name, colour) -> {
      if (!NAMES.contains(name) || !COLOUR.matcher(colour).matches()) {
        throw new IllegalArgumentException("No colour of a theme: " + name + ": " + colour);
      }
    });
  }
}
