/**
 * The studio: where content teams and kommuner write, review, approve and publish. REST for the
 * page {@code /studio/} and for others; what may be done is decided by the core's {@link
 * dk.borgerchat.core.publishing.Editing} and {@link dk.borgerchat.core.publishing.Publisher}. New
 * releases are told over Kafka. Imported by nobody.
 */
@NullMarked
package dk.borgerchat.connectors.studio;

import org.jspecify.annotations.NullMarked;
