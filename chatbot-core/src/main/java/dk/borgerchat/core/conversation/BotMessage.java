package dk.borgerchat.core.conversation;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.Link;
import dk.borgerchat.core.understanding.IntentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of the bot: approved text, nothing else.
 *
 * @param kind what part it plays in the dialogue
 * @param text Markdown with paragraphs and lists only
 * @param links under the text, may be empty
 * @param buttons choices, may be empty
 * @param intent what it answers; null where it answers nothing
 * @param reviewBy until when the text counts as checked; null for fixed sentences
 * @param checkedOn the day on which an answer was last checked; null while nobody has
 * @param release the release the answer is from, by which its revision and approver are found; 0
 *     for what came packaged with the application and for fixed sentences
 */
public record BotMessage(
    Kind kind,
    String text,
    List<Link> links,
    List<Button> buttons,
    @Nullable IntentId intent,
    @Nullable LocalDate reviewBy,
    @Nullable LocalDate checkedOn,
    long release) {
  /** The part a message plays in the dialogue. */
  public enum Kind {
    GREETING,
    ANSWER,
    /** Asks which of several intents is meant. */
    CLARIFY,
    /** A question of a guide. */
    GUIDE,
    NOT_UNDERSTOOD,
    /** Offers the call-back form. */
    CALL_BACK_FORM,
    /** Says what happens now. */
    NOTICE
  }

  public BotMessage {
    links = List.copyOf(links);
    buttons = List.copyOf(buttons);
  }

  /** A fixed sentence. */
  public static BotMessage notice(Kind kind, String text, List<Button> buttons) {
    return new BotMessage(kind, text, List.of(), buttons, null, null, null, 0);
  }

  /** An approved answer. */
  public static BotMessage answer(Answer answer, List<Button> buttons) {
    return new BotMessage(
        Kind.ANSWER,
        answer.text(),
        answer.links(),
        buttons,
        answer.intent(),
        answer.reviewBy(),
        answer.checkedOn(),
        answer.release());
  }
}
