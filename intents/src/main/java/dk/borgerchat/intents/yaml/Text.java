package dk.borgerchat.intents.yaml;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;

/**
 * A text in a content file and where it stands.
 *
 * @param value the text, without the white space around it
 * @param file path from the content folder
 * @param line first line is 1
 */
public record Text(String value, String file, int line) {
  public Text {
    value = value.strip();
  }

  /** An error about this text. */
  public Problem error(String message, String remedy) {
    return new Problem(file, line, Severity.ERROR, message, remedy);
  }

  /** A warning about this text. */
  public Problem warning(String message, String remedy) {
    return new Problem(file, line, Severity.WARNING, message, remedy);
  }

  /** The place in words, for a problem that names two places. */
  public String place() {
    return file + ":" + line;
  }
}
