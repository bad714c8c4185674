package dk.borgerchat.core.handoff;

/** Keeps call backs until they are done. */
public interface CallBackBook {
  /**
   * Books a call back; booking the same receipt again changes nothing. Throws {@link
   * BookUnavailable} when it cannot be kept; then nothing was half done.
   */
  void book(CallBack callBack);

  /** The book cannot be reached; the message says why and what to do. */
  final class BookUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BookUnavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
