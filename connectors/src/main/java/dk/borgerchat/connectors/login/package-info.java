/**
 * Staff log-in: local users with bcrypt passwords in PostgreSQL, sessions in Redis, so that a
 * session survives the database's absence. A user name and password come in; a session cookie and,
 * with each later request, a security identity with roles go out.
 */
@NullMarked
package dk.borgerchat.connectors.login;

import org.jspecify.annotations.NullMarked;
