package dk.borgerchat.core.content;

import org.jspecify.annotations.Nullable;

/**
 * An entry's texts in one language.
 *
 * @param title as shown on buttons
 * @param answer the approved answer, with variables
 * @param otherwise the text outside the entry's season; null where it has none
 */
public record Translation(String title, String answer, @Nullable String otherwise) {}
