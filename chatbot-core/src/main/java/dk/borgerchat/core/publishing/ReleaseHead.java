package dk.borgerchat.core.publishing;

import java.time.Instant;

/**
 * What a release is called and where it came from.
 *
 * @param number from 1; the greatest is the one citizens read
 * @param hash SHA-256 of its documents, hexadecimal: the revision of its content
 * @param model key of the model it is understood with, {@code Learner.keyOf}
 * @param by who published it
 * @param why the reason given
 * @param report what changed, in words
 */
public record ReleaseHead(
    long number, String hash, String model, Instant at, String by, String why, String report) {}
