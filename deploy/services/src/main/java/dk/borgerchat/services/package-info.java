/**
 * Real Kafka, Redis and PostgreSQL on this machine, for development and tests, without Docker.
 *
 * <p>In: a folder for data and, if wanted, ports. Out: running servers on the loopback address and
 * the settings by which the application finds them. {@link dk.borgerchat.services.LocalServices}
 * starts all three; {@link dk.borgerchat.services.LocalService} stops, kills and restarts one.
 * Knows nothing of Borgerchat. Test code and {@code ./dev} may import it, the product never does.
 */
@NullMarked
package dk.borgerchat.services;

import org.jspecify.annotations.NullMarked;
