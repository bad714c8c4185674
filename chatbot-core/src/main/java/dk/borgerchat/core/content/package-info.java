/**
 * The approved texts: entries of the common corpus, what a kommune says differently, and the merged
 * {@link dk.borgerchat.core.content.Answer} a citizen gets. A {@link
 * dk.borgerchat.core.content.ContentReader} brings content in; {@link
 * dk.borgerchat.core.content.AnswerBook} gives answers out. Knows intents, no conversations.
 */
@NullMarked
package dk.borgerchat.core.content;

import org.jspecify.annotations.NullMarked;
