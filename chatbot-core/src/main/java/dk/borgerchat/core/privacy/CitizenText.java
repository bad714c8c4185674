package dk.borgerchat.core.privacy;

/**
 * What a person typed, before the privacy mask. It prints as {@code ***}, so that no log line,
 * error message or debugger view can leak it.
 *
 * @param raw the text as it arrived; any length, may be empty
 */
public record CitizenText(String raw) {
  @Override
  public String toString() {
    return "***";
  }
}
