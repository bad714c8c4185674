package dk.borgerchat.connectors.desk.staff;

import dk.borgerchat.connectors.Problem;
import dk.borgerchat.connectors.ProblemException;

/** How the desk says no: a problem document with a sentence that says what to do. */
public final class Refusal {
  private Refusal() {}

  /** A refusal to throw; {@code detail} is Danish and shown to the agent. */
  public static ProblemException of(String name, int status, String detail) {
    return new ProblemException(Problem.of(name, name, status, detail));
  }
}
