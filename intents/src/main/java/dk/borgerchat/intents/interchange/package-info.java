/**
 * The formats content teams and other systems keep sentences in. Comes in: labelled sentences, or a
 * file of them. Goes out: the other one. The {@code tool} imports it.
 */
@NullMarked
package dk.borgerchat.intents.interchange;

import org.jspecify.annotations.NullMarked;
