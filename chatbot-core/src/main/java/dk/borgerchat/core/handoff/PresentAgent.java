package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.kommune.KommuneCode;
import java.util.Set;

/**
 * An agent who is there.
 *
 * @param agent who
 * @param takesChats false in a pause
 * @param skills what the agent knows; empty for everything. Named as a theme of the intents, {@code
 *     pas}, it brings the agent what citizens ask about that
 * @param kommuner whose citizens the agent serves; empty for all
 */
public record PresentAgent(
    Agent agent, boolean takesChats, Set<String> skills, Set<KommuneCode> kommuner) {
  public PresentAgent {
    skills = Set.copyOf(skills);
    kommuner = Set.copyOf(kommuner);
  }

  /** One who takes every chat. */
  public static PresentAgent forAll(Agent agent) {
    return new PresentAgent(agent, true, Set.of(), Set.of());
  }

  /** Tells whether this agent can take a chat of that kommune from that list. */
  public boolean suits(Route route, KommuneCode of) {
    return takesChats
        && switch (route) {
          case Route.Anybody anybody -> kommuner.isEmpty() || kommuner.contains(of);
          case Route.Skill(String skill) ->
              (skills.isEmpty() || skills.contains(skill))
                  && (kommuner.isEmpty() || kommuner.contains(of));
          case Route.OfKommune(KommuneCode kommune) -> kommuner.contains(kommune);
          case Route.Colleague(Agent colleague) -> agent.id().equals(colleague.id());
        };
  }
}
