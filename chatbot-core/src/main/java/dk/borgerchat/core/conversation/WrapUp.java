package dk.borgerchat.core.conversation;

import dk.borgerchat.core.understanding.IntentId;
import org.jspecify.annotations.Nullable;

/**
 * How an agent sums a chat up.
 *
 * @param outcome what came of it
 * @param topic what it was about; null where no intent fits
 */
public record WrapUp(Outcome outcome, @Nullable IntentId topic) {}
