package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.kommune.KommuneCode;
import java.time.Instant;

/**
 * A promise to phone.
 *
 * @param receipt the code the citizen gets
 * @param conversation where it was asked for
 * @param kommune whose citizen
 * @param phone the number to call
 * @param topic what it is about, as the citizen's last errand's title; may be empty
 * @param bookedAt when it was asked for
 */
public record CallBack(
    String receipt,
    ConversationId conversation,
    KommuneCode kommune,
    PhoneNumber phone,
    String topic,
    Instant bookedAt) {}
