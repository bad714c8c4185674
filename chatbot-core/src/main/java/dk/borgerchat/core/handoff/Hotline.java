package dk.borgerchat.core.handoff;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.conversation.BotMessage;
import dk.borgerchat.core.conversation.Decision;
import dk.borgerchat.core.conversation.Escalation;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a person can come now: opening hours, holidays, and a living sign of at least one agent
 * who suits. Asked at the moment a person is wanted, never remembered.
 *
 * @param hours when the hotline is open, where a kommune has no hours of its own
 * @param presence who is there
 * @param closing whether a supervisor has closed it before its time
 */
public record Hotline(OpeningHours hours, AgentPresence presence, EarlyClosing closing) {
  /** Tells whether a person can come at {@code now}, wherever the hotline's own hours hold. */
  public boolean isOpen(Instant now) {
    return hours.isOpen(now)
        && closing.text().isEmpty()
        && presence.present().stream().anyMatch(PresentAgent::takesChats);
  }

  /** Tells whether a person can come to a citizen of that kommune at {@code now}. */
  public boolean isOpen(AnswerBook answers, KommuneCode kommune, Instant now) {
    return answers.openingHours(kommune).orElse(hours).isOpen(now)
        && closing.text().isEmpty()
        && presence.isStaffed(new Route.Anybody(), kommune);
  }

  /**
   * The decision that is possible: an escalation goes to those who know its field, or, while nobody
   * can come, becomes the offer of a call back, with the same safety text first.
   */
  public Decision admit(Decision wanted, Wording words, Instant now) {
    if (!(wanted instanceof Decision.Escalate escalate)) {
      return wanted;
    }
    return isOpen(words.answers(), words.kommune(), now)
        ? new Decision.Escalate(
            escalate.escalation(),
            route(escalate.escalation(), words.kommune()),
            with(escalate.says(), Stream.of(words.say(Phrase.QUEUED))))
        : new Decision.BookCallBack(with(escalate.says(), closed(words)));
  }

  /**
   * Whose list it goes on: everybody's where it is urgent, or where nobody there is a specialist.
   */
  private Route route(Escalation escalation, KommuneCode kommune) {
    IntentId topic = escalation.intent();
    return topic != null && !topic.isUrgent() && presence.hasSpecialist(topic.theme(), kommune)
        ? new Route.Skill(topic.theme())
        : new Route.Anybody();
  }

  /** What the supervisor wrote, then the other ways. */
  private Stream<BotMessage> closed(Wording words) {
    Stream<BotMessage> early =
        closing.text().stream()
            .map(text -> BotMessage.notice(BotMessage.Kind.NOTICE, text, List.of()));
    return Stream.concat(early, Stream.of(words.closed()));
  }

  private static List<BotMessage> with(List<BotMessage> before, Stream<BotMessage> last) {
    List<BotMessage> all = new ArrayList<>(before);
    last.forEach(all::add);
    return all;
  }
}
