package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.RefusalReason;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.WrapUp;
import org.jspecify.annotations.Nullable;

/** Something the contact centre must know about a conversation. */
public sealed interface CentreFact {
  /**
   * A citizen waits for a person, or again because the agent was lost.
   *
   * @param queue why, and on whose list
   */
  record Requested(Handoff handoff, Owner.Queue queue) implements CentreFact {}

  /**
   * An agent sent it to another list, where it waits now.
   *
   * @param by who
   */
  record Transferred(Agent by, Handoff handoff, Owner.Queue queue) implements CentreFact {}

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

  /** The citizen's page gives no sign of life. */
  record CitizenLeft() implements CentreFact {}

  /** The citizen's page is back. */
  record CitizenReturned() implements CentreFact {}

  /**
   * The agent's words are stored and on their way to the citizen.
   *
   * @param command the id of the command that brought them
   */
  record AgentSaid(String command, Agent agent, String text) implements CentreFact {}

  /**
   * The agent's other words are stored and on their way.
   *
   * @param line the sequence number of the message they replace
   */
  record Corrected(String command, Agent agent, long line, String text) implements CentreFact {}

  /** The agent's note is stored. */
  record Noted(String command, Agent agent, String text) implements CentreFact {}

  /** The citizen no longer waits. */
  record Cancelled() implements CentreFact {}

  /** Nobody came within the maximum wait. */
  record Expired() implements CentreFact {}

  /**
   * The part with a person is over.
   *
   * @param wrapUp how the agent summed it up; null where nobody did
   */
  record Ended(EndedBy by, @Nullable WrapUp wrapUp) implements CentreFact {}
}
