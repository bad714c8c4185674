package dk.borgerchat.core.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text without what carries no meaning: composed (Unicode NFC), in lower case, without control,
 * zero-width and half characters, with single spaces, and with letters drawn out for emphasis
 * ("hjæææælp") written once. The Danish letters stay as they are.
 *
 * @param value at most {@value #LONGEST} characters; may be empty
 */
public record PlainText(String value) {
  /** Longer texts are read up to here. */
  public static final int LONGEST = 2_000;

  private static final int DRAWN_OUT = 3;

  public PlainText {
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException("Plain text has at most " + LONGEST + " characters");
    }
  }

  /** Cleans any text; never throws. */
  public static PlainText of(String raw) {
    String start = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    String composed = Normalizer.normalize(withoutInvisible(start), Normalizer.Form.NFC);
    String lower = composed.toLowerCase(Locale.ROOT);
    String squeezed = withoutDrawnOutLetters(lower);
    return new PlainText(
        squeezed.length() > LONGEST ? squeezed.substring(0, LONGEST).strip() : squeezed.strip());
  }

  private static String withoutInvisible(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          switch (Character.getType(point)) {
            case Character.SURROGATE,
                Character.FORMAT,
                Character.UNASSIGNED,
                Character.PRIVATE_USE -> {}
            case Character.CONTROL,
                Character.SPACE_SEPARATOR,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                appendSpace(kept);
            default -> kept.appendCodePoint(point);
          }
        });
    return kept.toString();
  }

  private static void appendSpace(StringBuilder kept) {
    if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
      kept.append(' ');
    }
  }

  private static String withoutDrawnOutLetters(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      while (end < text.length() && text.charAt(end) == text.charAt(start)) {
        end++;
      }
      boolean drawnOut = end - start >= DRAWN_OUT && Character.isLetter(text.charAt(start));
      kept.append(text, start, drawnOut ? start + 1 : end);
      start = end;
    }
    return kept.toString();
  }
}
