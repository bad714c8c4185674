package dk.borgerchat.core.publishing;

/** The book of revisions or the shelf of releases cannot be reached; says why and what to do. */
public final class ContentUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ContentUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
