/**
 * What must hold between content files: each {@link dk.borgerchat.intents.check.ContentRule} takes
 * the whole {@link dk.borgerchat.intents.format.ContentDraft} and gives the problems it finds.
 * Rules know nothing of each other.
 */
@NullMarked
package dk.borgerchat.intents.check;

import org.jspecify.annotations.NullMarked;
