package dk.borgerchat.core.content;

import java.util.Locale;

/**
 * The fixed sentences of the dialogue. Their words are content ({@code common/phrases.yaml}),
 * approved like every other text; the dialogue only names them. {@code {x}} in a text is filled in
 * by it.
 */
public enum Phrase {
  /** The first message: a digital assistant, no CPR numbers please. */
  GREETING,
  /** Asks which of two or three intents is meant. */
  DID_YOU_MEAN,
  /** The button for none of the offered intents. */
  NONE_OF_THEM,
  /** First misunderstanding: please say it in other words. */
  NOT_UNDERSTOOD,
  /** After two misunderstandings: offers a person. */
  OFFER_PERSON,
  /** The button that asks for a person. */
  BUTTON_PERSON,
  /** The button that asks to be called back. */
  BUTTON_CALL_BACK,
  /** The button that starts afresh with the bot. */
  BUTTON_BOT,
  /** In the queue now; everything said so far goes along. */
  QUEUED,
  /** No person is there now; offers a call back or the phone. */
  CLOSED,
  /** The call back is booked; {receipt} is its code. */
  CALL_BACK_BOOKED,
  /** A person took over; {agent} is the name shown. */
  AGENT_JOINED,
  /** The person is done; the bot answers again. */
  AGENT_LEFT,
  /** Nobody came within the maximum wait; offers call back, bot or phone. */
  WAIT_OVER,
  /** Another kommune was named; offers {kommune}'s answer. */
  OTHER_KOMMUNE,
  /** The button that shows {kommune}'s answer. */
  BUTTON_OTHER_KOMMUNE,
  /** The button that shows the citizen's own kommune's answer. */
  BUTTON_OWN_KOMMUNE,
  /** Another language than Danish, without an answer in it; offers a person. */
  LANGUAGE_WITHOUT_ANSWERS,
  /** The conversation has ended. */
  ENDED,
  /** Several needs in one message: answered one after the other; offers the next, {title}. */
  NEXT_NEED;

  /** The key in the content: {@code did-you-mean}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
