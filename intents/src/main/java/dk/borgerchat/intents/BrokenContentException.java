package dk.borgerchat.intents;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The content has errors; the message lists every one with file, line and remedy. */
public final class BrokenContentException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Of these problems, the errors are named. */
  public BrokenContentException(List<Problem> problems) {
    super(
        problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::toString)
            .collect(Collectors.joining("\n", "The content is broken:\n", "")));
  }
}
