package dk.borgerchat.core.understanding;

import org.jspecify.annotations.Nullable;

/**
 * A known sentence read by a classifier and an index that had not seen it.
 *
 * @param evidence what they found
 * @param right the intent it stands for; null where none of theirs applies
 */
record Trial(Evidence evidence, @Nullable IntentId right) {}
