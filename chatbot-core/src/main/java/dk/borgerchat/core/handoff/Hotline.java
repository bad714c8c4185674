package dk.borgerchat.core.handoff;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.conversation.BotMessage;
import dk.borgerchat.core.conversation.Decision;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a person can come now: opening hours, holidays, and a living sign of at least one agent.
 * Asked at the moment a person is wanted, never remembered.
 *
 * @param hours when the hotline is open, where a kommune has no hours of its own
 * @param presence who is there
 */
public record Hotline(OpeningHours hours, AgentPresence presence) {
  /** Tells whether a person can come at {@code now}, wherever the hotline's own hours hold. */
  public boolean isOpen(Instant now) {
    return hours.isOpen(now) && presence.agentsPresent() > 0;
  }

  /** Tells whether a person can come to a citizen of that kommune at {@code now}. */
  public boolean isOpen(AnswerBook answers, KommuneCode kommune, Instant now) {
    return answers.openingHours(kommune).orElse(hours).isOpen(now) && presence.agentsPresent() > 0;
  }

  /**
   * The decision that is possible: an escalation while nobody can come becomes the offer of a call
   * back, with the same safety text first.
   */
  public Decision admit(Decision wanted, Wording words, Instant now) {
    if (!(wanted instanceof Decision.Escalate escalate)) {
      return wanted;
    }
    return isOpen(words.answers(), words.kommune(), now)
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
