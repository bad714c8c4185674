package dk.borgerchat.connectors;

/**
 * Fired on each node when some node has published.
 *
 * @param number of the release
 */
public record ReleaseAnnounced(long number) {}
