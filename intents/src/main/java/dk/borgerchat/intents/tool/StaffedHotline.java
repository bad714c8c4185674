package dk.borgerchat.intents.tool;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.handoff.AgentPresence;
import dk.borgerchat.core.handoff.PresentAgent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A hotline where somebody is always at the desk: opening hours alone decide. */
record StaffedHotline() implements AgentPresence {
  @Override
  public List<PresentAgent> present() {
    return List.of(PresentAgent.forAll(new Agent("medarbejder", "Medarbejder")));
  }

  @Override
  public boolean isPresent(Agent agent) {
    return true;
  }

  @Override
  public Optional<Instant> lastSeen(Agent agent) {
    return Optional.of(Instant.now());
  }

  @Override
  public void seen(PresentAgent agent) {
    // Somebody is there anyway.
  }
}
