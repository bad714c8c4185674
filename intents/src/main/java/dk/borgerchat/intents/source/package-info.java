/**
 * Where content files come from: a folder or the class path. A {@link
 * dk.borgerchat.intents.source.ContentSource} gives bytes by path and knows nothing of YAML.
 */
@NullMarked
package dk.borgerchat.intents.source;

import org.jspecify.annotations.NullMarked;
