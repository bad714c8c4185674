package dk.borgerchat.core.conversation;

import java.time.Instant;

/**
 * An event with its place in the conversation.
 *
 * @param sequence 1 for the first, then without gaps
 * @param epoch how many owners there have been, this event's included; from 1
 * @param at when it was recorded
 * @param cause what made it happen
 * @param event what happened
 */
public record Recorded(
    long sequence, long epoch, Instant at, Cause cause, ConversationEvent event) {}
