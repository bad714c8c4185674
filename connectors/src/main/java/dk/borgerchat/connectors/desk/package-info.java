/**
 * Our own agents' desk: one contact centre among others, built on the Kafka contract alone. {@link
 * dk.borgerchat.connectors.desk.DeskFacts} takes facts in and keeps the {@link
 * dk.borgerchat.connectors.desk.DeskBoard} in Redis, a copy for all nodes; the resources show it to
 * agents and send their commands to Kafka. What needs no contract stands in packages of its own:
 * {@code staff}, {@code knowledge}, {@code replies}, {@code contacts}.
 */
@NullMarked
package dk.borgerchat.connectors.desk;

import org.jspecify.annotations.NullMarked;
