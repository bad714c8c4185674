package dk.borgerchat.connectors.desk.contacts;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A citizen was helped on the phone; contacts in the chat are counted from the conversations.
 *
 * @param id registering the same id twice is once
 * @param channel on which
 * @param kommune four digits
 * @param topic an intent; null where none fits
 * @param outcome how it ended, as conversations do: {@code answered, person, call-back-booked,
 *     phone-number, right-authority, left}
 * @param agent user name
 * @param seconds how long it took, 0 or more
 * @param at when it ended
 */
public record Contact(
    String id,
    Channel channel,
    String kommune,
    @Nullable String topic,
    String outcome,
    String agent,
    int seconds,
    Instant at) {

  /** On which way a citizen came. */
  public enum Channel {
    PHONE,
    CALL_BACK;

    /** As it is stored and shown to programs: {@code call-back}. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
