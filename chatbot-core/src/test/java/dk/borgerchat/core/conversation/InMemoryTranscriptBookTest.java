package dk.borgerchat.core.conversation;

class InMemoryTranscriptBookTest extends TranscriptBookContract {
  private final TranscriptBook book = new InMemoryTranscriptBook();

  @Override
  protected TranscriptBook book() {
    return book;
  }
}
