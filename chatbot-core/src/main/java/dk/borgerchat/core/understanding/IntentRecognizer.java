package dk.borgerchat.core.understanding;

/**
 * Says what an utterance means. Implementations are immutable, deterministic and safe for any
 * number of threads; they never throw, whatever the text holds.
 */
public interface IntentRecognizer {
  /** Reads one utterance; any text of any length, also an empty one. */
  Understanding understand(Utterance utterance);
}
