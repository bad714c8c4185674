package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.conversation.WrapUp;
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
    /** The centre showed the waiting conversation to this agent. */
    record Offered() implements Act {}

    /** Take a waiting conversation. */
    record Accept() implements Act {}

    /** Not take a conversation that was offered; a colleague's list is left for everybody's. */
    record Decline() implements Act {}

    /** Write to the citizen. */
    record Say(CitizenText text) implements Act {}

    /**
     * Write something else instead.
     *
     * @param line the sequence number of this agent's message that no longer counts
     */
    record Correct(long line, CitizenText text) implements Act {}

    /** Note something for colleagues. */
    record Note(CitizenText text) implements Act {}

    /**
     * Let it wait on another list, at the front.
     *
     * @param consent the citizen has agreed
     */
    record Transfer(Route to, boolean consent) implements Act {}

    /**
     * Give it to an agent, whoever has it: a supervisor takes over or reassigns. The centre answers
     * for who may do this.
     */
    record Assign(Agent to) implements Act {}

    /** Give it back to the bot: it was nothing for a person. */
    record ReturnToBot() implements Act {}

    /** Finish: the bot answers what comes next. */
    record End(WrapUp wrapUp) implements Act {}
  }
}
