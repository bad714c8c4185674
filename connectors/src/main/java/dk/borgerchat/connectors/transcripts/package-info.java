/**
 * Transcripts: what was said, masked, for as long as a kommune keeps it. Every turn comes in from
 * Kafka and goes to the core's {@code TranscriptBook}; what is too old goes by itself; supervisors
 * read, preserve and transfer over HTTP, each time with a reason that is written down.
 */
@NullMarked
package dk.borgerchat.connectors.transcripts;

import org.jspecify.annotations.NullMarked;
