package dk.borgerchat.core.understanding;

import dk.borgerchat.core.privacy.MaskedText;

/**
 * Says what an utterance means. Implementations are immutable, deterministic and safe for any
 * number of threads; they never throw, whatever the text holds.
 */
public interface IntentRecognizer {
  /** Reads one utterance; any text of any length, also an empty one. */
  Understanding understand(Utterance utterance);

  /** Hears a message that is to be understood in many kommuner: what they share is read once. */
  default Heard hear(MaskedText text) {
    return kommune -> understand(Utterance.of(text, kommune));
  }
}
