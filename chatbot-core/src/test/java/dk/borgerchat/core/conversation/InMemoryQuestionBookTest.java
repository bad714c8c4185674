package dk.borgerchat.core.conversation;

import dk.borgerchat.core.publishing.QuestionBook;

class InMemoryQuestionBookTest extends QuestionBookContract {
  private final InMemoryTranscriptBook book = new InMemoryTranscriptBook();

  @Override
  protected TranscriptBook book() {
    return book;
  }

  @Override
  protected QuestionBook questions() {
    return book;
  }
}
