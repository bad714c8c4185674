/**
 * What to do now: a conversation and an understanding come in, a {@link
 * dk.borgerchat.core.conversation.Decision} goes out. Sends and stores nothing, and does not know
 * whether anybody is at the hotline.
 */
@NullMarked
package dk.borgerchat.core.policy;

import org.jspecify.annotations.NullMarked;
