package dk.borgerchat.core.handoff;

import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.conversation.BotMessage;
import dk.borgerchat.core.conversation.Decision;
import dk.borgerchat.core.conversation.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a person can come now: opening hours, holidays, and a living sign of at least one agent.
 * Asked at the moment a person is wanted, never remembered.
 *
 * @param hours when the hotline is open
 * @param presence who is there
 */
public record Hotline(OpeningHours hours, AgentPresence presence) {
  /** Tells whether a person can come at {@code now}. */
  public boolean isOpen(Instant now) {
    return hours.isOpen(now) && presence.agentsPresent() > 0;
  }

  /**
   * The decision that is possible: an escalation while nobody can come becomes the offer of a call
   * back, with the same safety text first.
   */
  public Decision admit(Decision wanted, Wording words, Instant now) {
    if (!(wanted instanceof Decision.Escalate escalate)) {
      return wanted;
    }
    return isOpen(now)
        ? new Decision.Escalate(
            escalate.escalation(), with(escalate.says(), words.say(Phrase.QUEUED)))
        : new Decision.BookCallBack(with(escalate.says(), words.closed()));
  }

  private static List<BotMessage> with(List<BotMessage> before, BotMessage last) {
    List<BotMessage> all = new ArrayList<>(before);
    all.add(last);
    return all;
  }
}
