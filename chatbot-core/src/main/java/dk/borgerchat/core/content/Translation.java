package dk.borgerchat.core.content;

/**
 * An entry's texts in another language than Danish.
 *
 * @param title as shown on buttons
 * @param answer the approved answer, with variables
 */
public record Translation(String title, String answer) {}
