/**
 * What runs inside the Kafka process, on Kafka's own class path. Started by {@link
 * dk.borgerchat.services.KafkaService}; nobody imports it.
 */
@NullMarked
package dk.borgerchat.services.broker;

import org.jspecify.annotations.NullMarked;
