package dk.borgerchat.core.conversation;

/**
 * What made a turn happen. A second turn with the same cause is a repetition and changes nothing:
 * that is how a retried message or a redelivered command stays harmless.
 *
 * @param kind who acted
 * @param id unique among that kind within the conversation, 1-100 characters
 */
public record Cause(Kind kind, String id) {
  /** Who may act on a conversation. */
  public enum Kind {
    /** A citizen; the id is the client's message id. */
    CITIZEN,
    /** An agent; the id is the command's id. */
    AGENT,
    /** A due time that came. */
    CLOCK
  }

  public Cause {
    if (id.isBlank() || id.length() > 100) {
      throw new IllegalArgumentException("An id of a cause has 1-100 characters");
    }
  }
}
