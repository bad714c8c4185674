/**
 * The door to the content: {@link dk.borgerchat.intents.YamlContentReader} turns the YAML files of
 * {@code intents/content}, in a folder or packaged in this jar, into the core's {@link
 * dk.borgerchat.core.content.Content} or into the list of everything that is wrong with them. The
 * application imports only this package.
 */
@NullMarked
package dk.borgerchat.intents;

import org.jspecify.annotations.NullMarked;
