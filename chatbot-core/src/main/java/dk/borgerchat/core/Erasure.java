package dk.borgerchat.core;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.TranscriptBook;
import java.time.Clock;

/**
 * Deletes a conversation because its citizen asks for it: at once in the store and in the book of
 * transcripts, and at every consumer by the deletion that the store's outbox tells them of.
 *
 * @param store the live conversations; throws where it is away, and then nothing was deleted
 * @param transcripts where it is away, the book deletes when it hears of it by the outbox
 * @param clock what the time is
 */
public record Erasure(ConversationStore store, TranscriptBook transcripts, Clock clock) {
  /**
   * Deletes it; deleting twice changes nothing.
   *
   * @return whether it is gone from the book of transcripts already
   */
  public boolean erase(ConversationId conversation) {
    store.delete(conversation);
    try {
      transcripts.delete(conversation, clock.instant());
      return true;
    } catch (TranscriptBook.BookUnavailable away) {
      return false;
    }
  }
}
