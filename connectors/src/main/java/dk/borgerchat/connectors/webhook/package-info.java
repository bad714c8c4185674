/**
 * A contact centre over signed HTTP, for those without Kafka: facts are posted to an address of the
 * centre, commands are posted to ours. The records are those of the contract; {@code ADAPTERS.md}
 * beside this module tells how a product is attached.
 */
@NullMarked
package dk.borgerchat.connectors.webhook;

import org.jspecify.annotations.NullMarked;
