/**
 * What {@code ./dev benchmark} measures: understanding on the packaged corpus and on public data
 * sets. Comes in: the packaged content, a folder of data sets. Goes out: {@code
 * tests/BENCHMARKS.md}. Nothing imports it.
 */
@NullMarked
package dk.borgerchat.benchmarks;

import org.jspecify.annotations.NullMarked;
