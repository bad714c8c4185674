/**
 * One citizen's talk with one kommune, as an append-only list of events. What happened comes in as
 * events; {@link dk.borgerchat.core.conversation.Conversation} is their fold; {@link
 * dk.borgerchat.core.conversation.Turn} goes out to the {@link
 * dk.borgerchat.core.conversation.ConversationStore}, whole or not at all. Decides nothing.
 */
@NullMarked
package dk.borgerchat.core.conversation;

import org.jspecify.annotations.NullMarked;
