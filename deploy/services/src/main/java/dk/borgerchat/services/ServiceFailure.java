package dk.borgerchat.services;

/** A local service that does not do what it should; the message says which, and where to look. */
public final class ServiceFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServiceFailure(String message) {
    super(message);
  }

  ServiceFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
