package dk.borgerchat.intents.tool;

import dk.borgerchat.core.understanding.IntentRecognizer;
import dk.borgerchat.core.understanding.Understanding;
import dk.borgerchat.core.understanding.Utterance;
import org.jspecify.annotations.Nullable;

/** Passes on what another recognizer understands and remembers the last of it. For one thread. */
final class ListeningRecognizer implements IntentRecognizer {
  private final IntentRecognizer recognizer;
  private @Nullable Understanding heard;

  ListeningRecognizer(IntentRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  @Override
  public Understanding understand(Utterance utterance) {
    Understanding understanding = recognizer.understand(utterance);
    heard = understanding;
    return understanding;
  }

  /** What was understood last; null where nothing was asked since {@link #forget}. */
  @Nullable Understanding heard() {
    return heard;
  }

  void forget() {
    heard = null;
  }
}
