/**
 * The bridge to the contact centre, over Kafka. {@link
 * dk.borgerchat.connectors.hotline.OutboxRelay} publishes what the outbox holds and is the only way
 * out; {@link dk.borgerchat.connectors.hotline.AgentCommands} brings agents' commands in; {@link
 * dk.borgerchat.connectors.hotline.AvailabilitySignals} says who is there. The contract is {@code
 * asyncapi.yaml} beside this module.
 */
@NullMarked
package dk.borgerchat.connectors.hotline;

import org.jspecify.annotations.NullMarked;
