/**
 * The kommuner: who they are and how a citizen names one. Values only; imports nothing of ours and
 * may be imported by every package.
 */
@NullMarked
package dk.borgerchat.core.kommune;

import org.jspecify.annotations.NullMarked;
