package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenLeft;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Recorded;
import java.time.Instant;
import java.util.Optional;

/**
 * When an agent or a citizen counts as gone, from their last signs of life.
 *
 * @param agents the agents' signs
 * @param citizens the citizens' signs
 * @param times how long silence may last
 */
public record Watch(AgentPresence agents, CitizenPresence citizens, DueTimes times) {
  /** From when on the agent counts as gone if nothing more is heard. */
  public Instant agentGoneAt(Owner.Person person, Conversation conversation) {
    return agents
        .lastSeen(person.agent())
        .orElseGet(() -> conversation.events().getFirst().at())
        .plus(times.agentSilence());
  }

  /** From when on the citizen's page counts as gone, or, once it does, as gone for good. */
  public Instant citizenGoneAt(Conversation conversation) {
    return awaySince(conversation)
        .map(left -> left.plus(times.citizenGrace()).minus(times.citizenSilence()))
        .orElseGet(() -> lastSign(conversation).plus(times.citizenSilence()));
  }

  private static Optional<Instant> awaySince(Conversation conversation) {
    return conversation.isCitizenAway()
        ? conversation.events().reversed().stream()
            .filter(recorded -> recorded.event() instanceof CitizenLeft)
            .map(Recorded::at)
            .findFirst()
        : Optional.empty();
  }

  /** A citizen's client that holds no stream shows life by what it sends and asks. */
  private Instant lastSign(Conversation conversation) {
    Instant sent = conversation.lastOfCitizen();
    return citizens.lastSeen(conversation.id()).filter(sent::isBefore).orElse(sent);
  }
}
