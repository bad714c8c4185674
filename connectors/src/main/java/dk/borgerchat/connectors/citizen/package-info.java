/**
 * The citizens' API over HTTP: JSON in and out, one event stream while a person is involved. {@link
 * dk.borgerchat.connectors.citizen.CitizenResource} is the door of a conversation, {@link
 * dk.borgerchat.connectors.citizen.KommuneResource} tells what clients keep for bad times, {@link
 * dk.borgerchat.connectors.citizen.ChatPage} is the chat in a frame. Access to a conversation goes
 * by its token alone, and a browser may come only from the web origins of its kommune.
 */
@NullMarked
package dk.borgerchat.connectors.citizen;

import org.jspecify.annotations.NullMarked;
