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
  /** The button that asks for a person. */
  BUTTON_PERSON,
  /** The button that asks to be called back. */
  BUTTON_CALL_BACK,
  /** The button that goes on with the bot instead of waiting. */
  BUTTON_BOT,
  /** In the queue now; everything said so far goes along. */
  QUEUED,
  /** No person is there now; offers a call back or the phone. */
  CLOSED,
  /** Asks for the phone number, in the form's own field. */
  CALL_BACK_FORM,
  /** The call back is booked within {time}; {receipt} is its code. */
  CALL_BACK_BOOKED,
  /** A person took over; {agent} is the name shown. */
  AGENT_JOINED,
  /** The person has sent the conversation on to colleagues, who will come as soon as one can. */
  TRANSFERRED,
  /** The person's connection is gone; the citizen waits again, at the front. */
  AGENT_LOST,
  /** The part with a person is over; the bot answers again. */
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
  /** The button that goes back to the guide's question before. */
  BUTTON_GUIDE_BACK,
  /** The button that begins the guide anew. */
  BUTTON_GUIDE_START,
  /** An answer is withdrawn; names the phone. Older content may be without it. */
  ANSWER_WITHDRAWN,
  /** The conversation has ended. */
  ENDED;

  /** What is said in Danish where older content has no words for {@link #ANSWER_WITHDRAWN}. */
  public static final String WITHDRAWN_DANISH =
      "Svaret er ved at blive rettet, så jeg kan ikke vise det lige nu. Ring til kommunen på"
          + " {kommune.telefon}.";

  /** Whether content must have it; a sentence that came later is not in every database yet. */
  public boolean isRequired() {
    return this != ANSWER_WITHDRAWN;
  }

  /** The key in the content: {@code did-you-mean}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
