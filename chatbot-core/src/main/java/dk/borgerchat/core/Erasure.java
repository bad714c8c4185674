package dk.borgerchat.core;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.handoff.CallBackBook;
import java.time.Clock;

/**
 * Deletes a conversation because its citizen asks for it, and the call that was booked in it: at
 * once in the store and in the books, and at every consumer by the deletion that the store's outbox
 * tells them of.
 *
 * @param store the live conversations; throws where it is away, and then nothing was deleted
 * @param transcripts what was said
 * @param callBacks what was promised
 * @param clock what the time is
 */
public record Erasure(
    ConversationStore store, TranscriptBook transcripts, CallBackBook callBacks, Clock clock) {
  /**
   * Deletes it; deleting twice changes nothing.
   *
   * @return whether it is gone from the books already; where one is away, {@link #fromBooks} is to
   *     be called once more when the outbox tells of the deletion
   */
  public boolean erase(ConversationId conversation) {
    store.delete(conversation);
    try {
      fromBooks(conversation);
      return true;
    } catch (TranscriptBook.BookUnavailable | CallBackBook.BookUnavailable away) {
      return false;
    }
  }

  /** Deletes it from the books alone; throws where one of them is away. */
  public void fromBooks(ConversationId conversation) {
    transcripts.delete(conversation, clock.instant());
    callBacks.delete(conversation);
  }
}
