package dk.borgerchat.core.conversation;

/** How a conversation ended; every one ends in exactly one of these. */
public enum Outcome {
  ANSWERED,
  PERSON,
  CALL_BACK_BOOKED,
  PHONE_NUMBER,
  RIGHT_AUTHORITY,
  LEFT
}
