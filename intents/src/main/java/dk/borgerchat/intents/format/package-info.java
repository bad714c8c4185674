/**
 * What each kind of content file holds. {@link dk.borgerchat.intents.format.FileKind} tells the
 * kinds apart by path, {@link dk.borgerchat.intents.format.Schemas} checks a file's form, and one
 * record per kind holds its texts with their lines; {@link
 * dk.borgerchat.intents.format.ContentDraft} is all of them together, still unchecked across files.
 */
@NullMarked
package dk.borgerchat.intents.format;

import org.jspecify.annotations.NullMarked;
