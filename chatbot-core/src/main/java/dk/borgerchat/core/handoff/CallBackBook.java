package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps call backs until they are done, cancelled or given up; then their numbers are forgotten.
 * Each method throws {@link BookUnavailable} when the book cannot be reached; then nothing was half
 * done. Safe for any number of threads and nodes: a slot never takes more than its capacity.
 */
public interface CallBackBook {
  /**
   * Books a call back; booking the same receipt again changes nothing.
   *
   * @param capacity how many calls a slot takes
   */
  Booking book(CallBack callBack, int capacity);

  /** Moves a call back to another slot. */
  Booking move(String receipt, Instant slot, int capacity);

  /** The call back with that receipt, while it is still to be made. */
  Optional<CallBack> find(String receipt);

  /** The call backs still to be made, earliest slot first, at most {@code limit}. */
  List<CallBack> waiting(int limit);

  /** How many calls are promised, by slot, from a moment on; slots without any are absent. */
  Map<Instant, Integer> taken(Instant from);

  /** Nobody answered: tried again in another slot, whatever its capacity. */
  void missed(String receipt, Instant nextSlot);

  /**
   * It is over and its number is forgotten. An unknown receipt changes nothing.
   *
   * @param how why it is over
   */
  void close(String receipt, Instant at, Closing how);

  /**
   * Deletes what a conversation has booked, calls that are over included, because its citizen asks
   * for it. Where there is nothing, nothing changes.
   */
  void delete(ConversationId conversation);

  /** The call is made. */
  default void done(String receipt, Instant at) {
    close(receipt, at, Closing.DONE);
  }

  /** What became of a booking. */
  enum Booking {
    BOOKED,
    /** The slot takes no more calls. */
    FULL,
    /** There is no such call back any more. */
    UNKNOWN
  }

  /** Why a call back is over. */
  enum Closing {
    DONE,
    CANCELLED,
    /** Nobody answered three times. */
    GIVEN_UP
  }

  /** The book cannot be reached; the message says why and what to do. */
  final class BookUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BookUnavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
