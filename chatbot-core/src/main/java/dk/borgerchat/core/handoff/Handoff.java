package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.Escalation;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The package an agent receives: everything already said, so that the citizen need not say it
 * again.
 *
 * @param kommune whose citizen
 * @param language the citizen writes
 * @param escalation why a person is needed
 * @param page where the citizen is, without query string; null where unknown
 * @param transcript every event so far, with what the bot answered and how sure it was
 */
public record Handoff(
    KommuneCode kommune,
    Language language,
    Escalation escalation,
    @Nullable String page,
    List<Recorded> transcript) {
  public Handoff {
    transcript = List.copyOf(transcript);
  }

  /** The package for a conversation that waits for a person. */
  public static Handoff of(Conversation conversation, Escalation escalation) {
    return new Handoff(
        conversation.kommune(),
        conversation.language(),
        escalation,
        conversation.opening().page(),
        conversation.events());
  }
}
