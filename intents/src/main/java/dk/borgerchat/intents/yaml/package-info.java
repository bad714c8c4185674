/**
 * YAML in which every value knows its line: bytes come in, a {@link
 * dk.borgerchat.intents.yaml.YamlDocument} goes out, or the {@link
 * dk.borgerchat.core.content.Problem} that stops its reading. Knows nothing of intents.
 */
@NullMarked
package dk.borgerchat.intents.yaml;

import org.jspecify.annotations.NullMarked;
