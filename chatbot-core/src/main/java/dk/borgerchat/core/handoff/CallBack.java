package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.kommune.KommuneCode;
import java.time.Instant;

/**
 * A promise to phone.
 *
 * @param receipt the code the citizen gets, to change or cancel it with
 * @param conversation where it was asked for
 * @param kommune whose citizen
 * @param phone the number to call
 * @param topic what it is about, as the citizen's last errand's title; may be empty
 * @param bookedAt when it was asked for
 * @param slot when the time begins within which somebody calls
 * @param missed how many times nobody answered, 0-2
 */
public record CallBack(
    String receipt,
    ConversationId conversation,
    KommuneCode kommune,
    PhoneNumber phone,
    String topic,
    Instant bookedAt,
    Instant slot,
    int missed) {}
