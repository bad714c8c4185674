/**
 * The knowledge of the desk: the same approved answers and guides the bot has, found with the same
 * recognizer, in the version of the citizen's kommune. Words and a kommune come in; articles an
 * agent can send, read aloud or walk through go out.
 */
@NullMarked
package dk.borgerchat.connectors.desk.knowledge;

import org.jspecify.annotations.NullMarked;
