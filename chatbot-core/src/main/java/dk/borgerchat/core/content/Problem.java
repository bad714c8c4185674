package dk.borgerchat.core.content;

/**
 * Something wrong in the content and how to mend it.
 *
 * @param file path from the content folder
 * @param line first line is 1; 0 means the whole file
 * @param severity an error stops the start, a warning does not
 * @param message what is wrong, in Danish, as the content itself is
 * @param remedy what to do about it, in Danish
 */
public record Problem(String file, int line, Severity severity, String message, String remedy)
    implements Comparable<Problem> {
  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message + " " + remedy;
  }
}
