package dk.borgerchat.core.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Keeps conversations. Safe for any number of threads and nodes at once. Throws {@link
 * StoreUnavailable} when the store cannot be reached; then nothing was half done.
 */
public interface ConversationStore {
  /** The conversation with that id; empty where it never was, has expired or was deleted. */
  Optional<Conversation> find(ConversationId id);

  /**
   * The conversation with that event in it, which has been stored: what is stored never changes, so
   * a node that knows that much does not ask again. May give what was deleted elsewhere a moment
   * ago.
   */
  Optional<Conversation> findWith(ConversationId id, long sequence);

  /** The events after a sequence number, in order; empty where there are none. */
  List<Recorded> eventsAfter(ConversationId id, long sequence);

  /**
   * Stores a turn, hands its events to the outbox and sets the conversation's next due time, all at
   * once or not at all. Only a turn that follows the last stored event is accepted, so nothing is
   * locked and a retry is safe.
   */
  Appended append(Turn turn);

  /** Deletes the conversation at once, and tells the outbox so. Deleting twice changes nothing. */
  void delete(ConversationId id);

  /** What became of a turn. */
  enum Appended {
    STORED,
    /** Something else happened first: read the conversation again and decide anew. */
    STALE
  }

  /** The store cannot be reached; the message says which and what to do. */
  final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
