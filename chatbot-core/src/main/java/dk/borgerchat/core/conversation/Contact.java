package dk.borgerchat.core.conversation;

import dk.borgerchat.core.understanding.IntentId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A citizen was helped, by the bot or by a person: what is counted, without any words.
 *
 * @param sequence of the event that ended it
 * @param agent who helped last; null where only the bot did
 * @param topic what it was about; null where that is not known
 * @param outcome how it ended
 * @param lasted zero or more
 * @param at when it ended
 */
public record Contact(
    long sequence,
    @Nullable Agent agent,
    @Nullable IntentId topic,
    Outcome outcome,
    Duration lasted,
    Instant at) {}
