package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;

/**
 * The common text has changed under a kommune's own: is the own text still right?
 *
 * @param commonRevision of the new common text
 * @param since when it was published
 * @param before the common text the own text was written beside
 * @param after the common text now
 * @param own what the kommune says: its text, its addition or its "not here"
 */
public record Drift(
    KommuneCode kommune,
    IntentId intent,
    long commonRevision,
    Instant since,
    String before,
    String after,
    String own) {}
