package dk.borgerchat.connectors;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient @Nullable Duration retryAfter;

  public ProblemException(Problem problem) {
    this(problem, null);
  }

  /** A problem that may be over after {@code retryAfter}. */
  public ProblemException(Problem problem, @Nullable Duration retryAfter) {
    super(problem.title(), null, false, false);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** The HTTP status it ends with. */
  public int status() {
    return problem.status();
  }

  /** What went wrong, in words a person understands. */
  public Problem problem() {
    return problem;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
