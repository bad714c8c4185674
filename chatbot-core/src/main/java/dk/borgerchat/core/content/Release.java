package dk.borgerchat.core.content;

import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.understanding.IntentRecognizer;
import java.time.Instant;

/**
 * What is published at one time: content and the recognizer that learned it. Immutable; a node
 * switches from one to the next between two messages.
 *
 * @param number its number among releases; 0 for what came packaged with the application
 * @param content the approved texts
 * @param recognizer learned from exactly that content
 */
public record Release(long number, Content content, IntentRecognizer recognizer) {
  /** What came packaged with the application. */
  public Release(Content content, IntentRecognizer recognizer) {
    this(0, content, recognizer);
  }

  /** The texts as they hold at a moment, ready to look up. */
  public AnswerBook answers(Instant at) {
    return new AnswerBook(content, DanishTime.dayOf(at), number);
  }
}
