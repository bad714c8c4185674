package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.RefusalReason;

/** Something the contact centre must know about a conversation. */
public sealed interface CentreFact {
  /** A citizen waits for a person. */
  record Requested(Handoff handoff) implements CentreFact {}

  /** An agent has it; all others let go. */
  record Claimed(Agent agent) implements CentreFact {}

  /**
   * A command was refused.
   *
   * @param command its id
   * @param agent who sent it
   * @param owner who has the conversation now: an agent's name, or empty for nobody
   */
  record Refused(String command, Agent agent, RefusalReason reason, String owner)
      implements CentreFact {}

  /** The citizen wrote, masked. */
  record CitizenSaid(String text) implements CentreFact {}

  /**
   * The agent's words are stored and on their way to the citizen.
   *
   * @param command the id of the command that brought them
   */
  record AgentSaid(String command, Agent agent, String text) implements CentreFact {}

  /** The citizen no longer waits. */
  record Cancelled() implements CentreFact {}

  /** Nobody came within the maximum wait. */
  record Expired() implements CentreFact {}

  /** The part with a person is over. */
  record Ended(EndedBy by) implements CentreFact {}
}
