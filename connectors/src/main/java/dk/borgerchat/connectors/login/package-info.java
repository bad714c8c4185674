/**
 * Staff log-in: local users with bcrypt passwords in PostgreSQL, and those of a provider of OpenID
 * Connect; sessions in Redis, so that a session survives the database's absence. A user name and
 * password, or what the provider says of somebody, come in; a session cookie and, with each later
 * request, a security identity with roles go out. Its attributes say who it is and whom they serve:
 * {@code name}, {@code kommuner} and {@code skills} (sets of text), {@code team}, {@code capacity}
 * (a whole number).
 */
@NullMarked
package dk.borgerchat.connectors.login;

import org.jspecify.annotations.NullMarked;
