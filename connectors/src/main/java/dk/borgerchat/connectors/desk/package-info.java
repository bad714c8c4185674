/**
 * Our own agents' desk: one contact centre among others, built on the Kafka contract alone. {@link
 * dk.borgerchat.connectors.desk.DeskFacts} takes facts in and keeps the {@link
 * dk.borgerchat.connectors.desk.DeskBoard} in Redis, a copy for all nodes; {@link
 * dk.borgerchat.connectors.desk.DeskResource} shows it to agents and sends their commands to Kafka.
 */
@NullMarked
package dk.borgerchat.connectors.desk;

import org.jspecify.annotations.NullMarked;
