package dk.borgerchat.core.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The invented messages of {@code messages.txt}, a section for each kind of personal data. */
final class MarkedMessages {
  private static final Pattern MARK = Pattern.compile("\\{([A-Z]+):([^}]*)}");
  private static final Pattern LINE_END = Pattern.compile("\\n(?![^{}]*})");

  private MarkedMessages() {}

  /**
   * A message and what must become of it.
   *
   * @param text as a citizen writes it
   * @param masked with a label for each mark
   */
  record Marked(String text, String masked) {
    static Marked of(String line) {
      return new Marked(
          MARK.matcher(line).replaceAll(mark -> Matcher.quoteReplacement(mark.group(2))),
          MARK.matcher(line).replaceAll(mark -> "[" + mark.group(1) + "]"));
    }
  }

  /** The messages below {@code ## NAME}, in order. */
  static List<Marked> section(String name) {
    String section =
        Arrays.stream(file().split("(?m)^## "))
            .filter(text -> text.startsWith(name + "\n"))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(LINE_END.split(section))
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(Marked::of)
        .toList();
  }

  private static String file() {
    try (InputStream in = MarkedMessages.class.getResourceAsStream("messages.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
