package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.kommune.KommuneCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which agents have given a sign of life of late. The bot never counts as one. */
public interface AgentPresence {
  /** Those who are there, those in a pause included, by user name. */
  List<PresentAgent> present();

  /** Tells whether this agent is there. */
  boolean isPresent(Agent agent);

  /** An agent's last sign of life; empty where there has been none. */
  Optional<Instant> lastSeen(Agent agent);

  /** Records a sign of life of an agent, now. */
  void seen(PresentAgent agent);

  /** Tells whether somebody is there for a kommune's chat on that list. */
  default boolean isStaffed(Route route, KommuneCode kommune) {
    return present().stream().anyMatch(agent -> agent.suits(route, kommune));
  }

  /** Tells whether somebody is there for a kommune's chat who names that skill as their own. */
  default boolean hasSpecialist(String skill, KommuneCode kommune) {
    return present().stream()
        .filter(agent -> agent.skills().contains(skill))
        .anyMatch(agent -> agent.suits(new Route.Skill(skill), kommune));
  }
}
