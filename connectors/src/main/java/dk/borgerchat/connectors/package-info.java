/**
 * The outside world, one package per party. What they share is here: how the core's values look as
 * JSON, and how a failure looks as an HTTP problem. The packages below never import one another.
 */
@NullMarked
package dk.borgerchat.connectors;

import org.jspecify.annotations.NullMarked;
