package dk.borgerchat.intents.tool;

import java.io.Serial;

/** The user gave something the command cannot work with; the message is one sentence for them. */
final class BadInputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  BadInputException(String sentence) {
    super(sentence);
  }
}
