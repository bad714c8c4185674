package dk.borgerchat.core.content;

import dk.borgerchat.core.understanding.IntentRecognizer;

/**
 * What is published at one time: content and the recognizer that learned it. Immutable; a node
 * switches from one to the next between two messages.
 *
 * @param content the approved texts
 * @param recognizer learned from exactly that content
 * @param answers the texts, ready to look up
 */
public record Release(Content content, IntentRecognizer recognizer, AnswerBook answers) {
  public Release(Content content, IntentRecognizer recognizer) {
    this(content, recognizer, new AnswerBook(content));
  }
}
