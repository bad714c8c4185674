package dk.borgerchat.core.understanding;

import org.jspecify.annotations.Nullable;

/**
 * A known sentence read by a classifier and an index that had not seen it.
 *
 * @param evidence what they found
 * @param right the intent it stands for; null where none of theirs applies
 * @param heldOut whether its intent was held out of the classifier
 */
record Trial(Evidence evidence, @Nullable IntentId right, boolean heldOut) {}
