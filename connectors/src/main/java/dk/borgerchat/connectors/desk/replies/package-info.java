/**
 * Canned replies: sentences a team writes once and uses often, for every kommune or for one. They
 * live in PostgreSQL; agents write them and agents send them, the bot never does.
 */
@NullMarked
package dk.borgerchat.connectors.desk.replies;

import org.jspecify.annotations.NullMarked;
