/**
 * The kommuner: who they are, how a citizen names one, and the time their offices live by. Values
 * only; imports nothing of ours and may be imported by every package.
 */
@NullMarked
package dk.borgerchat.core.kommune;

import org.jspecify.annotations.NullMarked;
