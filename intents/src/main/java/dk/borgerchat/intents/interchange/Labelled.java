package dk.borgerchat.intents.interchange;

/**
 * A sentence and what it means.
 *
 * @param intent its id
 * @param text without line breaks
 */
public record Labelled(String intent, String text) {
  public Labelled {
    if (text.isBlank() || text.lines().count() > 1) {
      throw new IllegalArgumentException("A sentence stands on one line and has words: " + text);
    }
  }
}
