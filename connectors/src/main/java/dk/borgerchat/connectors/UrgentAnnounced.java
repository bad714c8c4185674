package dk.borgerchat.connectors;

/**
 * Fired on each node when somewhere an urgent message to citizens has begun or ended, or an answer
 * was withdrawn or given back.
 */
public record UrgentAnnounced() {}
