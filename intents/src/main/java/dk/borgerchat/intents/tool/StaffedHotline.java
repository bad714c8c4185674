package dk.borgerchat.intents.tool;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.handoff.AgentPresence;

/** A hotline where somebody is always at the desk: opening hours alone decide. */
record StaffedHotline() implements AgentPresence {
  @Override
  public int agentsPresent() {
    return 1;
  }

  @Override
  public boolean isPresent(Agent agent) {
    return true;
  }

  @Override
  public void seen(Agent agent) {
    // Somebody is there anyway.
  }
}
