/**
 * Redis: live conversations, the outbox, due times and who is there. Implements the core's {@code
 * ConversationStore}, {@code DueQueue}, {@code Outbox}, {@code TurnSignals} and {@code
 * AgentPresence} with commands of Redis 6.2 only. Keys of one conversation share a hash tag of one
 * of 64 partitions, so that one script can touch them all, also in Redis Cluster.
 */
@NullMarked
package dk.borgerchat.connectors.redis;

import org.jspecify.annotations.NullMarked;
