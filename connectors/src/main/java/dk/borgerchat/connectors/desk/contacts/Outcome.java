package dk.borgerchat.connectors.desk.contacts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an agent says a contact ended. */
public enum Outcome {
  /** The citizen has the answer. */
  ANSWERED,
  /** Someone will phone. */
  CALL_BACK_BOOKED,
  /** The citizen was given a number to phone. */
  PHONE_NUMBER,
  /** The citizen was shown to the office whose matter it is. */
  RIGHT_AUTHORITY,
  /** The citizen was gone before it was settled. */
  LEFT;

  /** As it is stored: {@code call-back-booked}. */
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator
  static Outcome of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
