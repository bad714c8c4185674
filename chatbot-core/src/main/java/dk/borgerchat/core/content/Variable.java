package dk.borgerchat.core.content;

import org.jspecify.annotations.Nullable;

/**
 * A local fact that texts name in braces.
 *
 * @param name {@code kommune.telefon}
 * @param meaning what it is, for those who write
 * @param fallback what stands in the text until a kommune gives a value; null for facts that are
 *     always known
 */
public record Variable(String name, String meaning, @Nullable String fallback) {}
