package dk.borgerchat.connectors;

/** Fired once on each node, when the database answers and its tables are up to date. */
public record DatabaseReady() {}
