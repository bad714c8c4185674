package dk.borgerchat.core.conversation;

/**
 * A choice offered to the citizen. Typing the label does the same as pressing it.
 *
 * @param choice what it means
 * @param label what the citizen reads
 */
public record Button(Choice choice, String label) {}
