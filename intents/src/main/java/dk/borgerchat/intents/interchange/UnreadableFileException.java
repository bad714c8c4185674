package dk.borgerchat.intents.interchange;

/** A file that does not hold what its format promises; the message is for its user. */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableFileException(String message) {
    super(message);
  }

  static Labelled sentence(String intent, String text, String place) {
    try {
      return new Labelled(intent.strip(), text.strip());
    } catch (IllegalArgumentException e) {
      throw new UnreadableFileException(place + ": a sentence is empty or longer than one line.");
    }
  }
}
