package dk.borgerchat.connectors.desk.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a member of staff takes new chats, and why not. */
public enum Presence {
  READY,
  /** Writes up what was settled. */
  WRAP_UP,
  PAUSE,
  LUNCH,
  MEETING;

  /** As the page writes it: {@code wrap-up}. */
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator
  static Presence of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
