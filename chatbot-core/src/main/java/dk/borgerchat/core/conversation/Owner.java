package dk.borgerchat.core.conversation;

import java.time.Instant;

/** Who answers the citizen now: exactly one at a time. */
public sealed interface Owner {
  /** The bot. */
  record Bot() implements Owner {}

  /**
   * The queue: a person is wanted and nobody has taken the conversation yet.
   *
   * @param escalation why
   * @param since when it was queued, this time
   * @param route whose list it stands on
   * @param again an agent has had it before: it goes before those of its priority who begin
   */
  record Queue(Escalation escalation, Instant since, Route route, boolean again) implements Owner {
    /** 0 is taken first: urgent before others, and of each those who wait again first. */
    public int rank() {
      return 2 * escalation.priority() + (again ? 0 : 1);
    }
  }

  /**
   * One agent.
   *
   * @param agent who
   * @param escalation why a person was wanted
   * @param route on whose list it stood before
   */
  record Person(Agent agent, Escalation escalation, Route route) implements Owner {}

  /**
   * Nobody: it has ended.
   *
   * @param outcome how
   */
  record Nobody(Outcome outcome) implements Owner {}
}
