package dk.borgerchat.core.content;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that must be understood as an intent; never learned from.
 *
 * @param text the sentence
 * @param intent what it means
 * @param kommune whose local intent it is; null for a common one
 */
public record Check(String text, IntentId intent, @Nullable KommuneCode kommune) {}
