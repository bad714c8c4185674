/**
 * The citizens' API over HTTP: JSON in and out, one event stream while a person is involved. {@link
 * dk.borgerchat.connectors.citizen.CitizenResource} is the door; access to a conversation goes by
 * its token alone, and a browser may come only from the web origins of its kommune.
 */
@NullMarked
package dk.borgerchat.connectors.citizen;

import org.jspecify.annotations.NullMarked;
