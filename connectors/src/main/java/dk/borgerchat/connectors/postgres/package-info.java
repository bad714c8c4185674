/**
 * PostgreSQL: what must outlive a conversation. {@link dk.borgerchat.connectors.postgres.Schema}
 * brings the tables up to date beside the start, so that the bot answers while the database is
 * away; {@link dk.borgerchat.connectors.postgres.PostgresCallBackBook} keeps call backs.
 */
@NullMarked
package dk.borgerchat.connectors.postgres;

import org.jspecify.annotations.NullMarked;
