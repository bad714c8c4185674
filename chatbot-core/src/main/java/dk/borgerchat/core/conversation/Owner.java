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
   * @param since when it was queued
   */
  record Queue(Escalation escalation, Instant since) implements Owner {}

  /**
   * One agent.
   *
   * @param agent who
   * @param escalation why a person was wanted
   */
  record Person(Agent agent, Escalation escalation) implements Owner {}

  /**
   * Nobody: it has ended.
   *
   * @param outcome how
   */
  record Nobody(Outcome outcome) implements Owner {}
}
