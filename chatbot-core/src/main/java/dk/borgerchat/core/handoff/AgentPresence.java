package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Agent;

/** Which agents have given a sign of life of late. The bot never counts as one. */
public interface AgentPresence {
  /** How many agents can take a chat now, 0 or more. */
  int agentsPresent();

  /** Tells whether this agent is there. */
  boolean isPresent(Agent agent);

  /** Records a sign of life of an agent, now. */
  void seen(Agent agent);
}
