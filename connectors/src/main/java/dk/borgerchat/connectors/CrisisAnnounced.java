package dk.borgerchat.connectors;

/** Another node, or this one, says that an urgent message to citizens has begun or ended. */
public record CrisisAnnounced(long number) {}
