/**
 * What was helped with: one row in PostgreSQL for each contact, whatever the channel, so that
 * chats, calls and call backs count in one statistic. No words of citizens are kept here.
 */
@NullMarked
package dk.borgerchat.connectors.desk.contacts;

import org.jspecify.annotations.NullMarked;
