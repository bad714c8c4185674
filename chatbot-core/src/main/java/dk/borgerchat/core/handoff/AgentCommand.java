package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.privacy.CitizenText;

/**
 * What an agent wants done with a conversation.
 *
 * @param id unique; the same id twice is done once
 * @param conversation which
 * @param epoch the epoch the agent's desk knew; an older one is refused
 * @param agent who
 * @param act what
 */
public record AgentCommand(
    String id, ConversationId conversation, long epoch, Agent agent, Act act) {
  /** What an agent can do. */
  public sealed interface Act {
    /** Take a waiting conversation. */
    record Accept() implements Act {}

    /** Write to the citizen. */
    record Say(CitizenText text) implements Act {}

    /** Finish: the bot answers what comes next. */
    record End() implements Act {}
  }
}
