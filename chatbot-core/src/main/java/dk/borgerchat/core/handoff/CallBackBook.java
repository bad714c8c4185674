package dk.borgerchat.core.handoff;

import java.time.Instant;
import java.util.List;

/**
 * Keeps call backs until they are done. Each method throws {@link BookUnavailable} when the book
 * cannot be reached; then nothing was half done. Safe for any number of threads.
 */
public interface CallBackBook {
  /** Books a call back; booking the same receipt again changes nothing. */
  void book(CallBack callBack);

  /** The call backs still to be made, oldest first, at most {@code limit}. */
  List<CallBack> waiting(int limit);

  /** The call is done; its number is forgotten. An unknown receipt changes nothing. */
  void done(String receipt, Instant at);

  /** The book cannot be reached; the message says why and what to do. */
  final class BookUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BookUnavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
