/**
 * The runnable application: puts the core, the content and the connectors together. Wiring only.
 */
@NullMarked
package dk.borgerchat.deploy;

import org.jspecify.annotations.NullMarked;
