/**
 * The search for CPR numbers in everything we hold: {@link dk.borgerchat.connectors.scan.CprScan}
 * reads the store, the database, every topic and the logs, and counts. A program of its own;
 * nothing of the application uses it.
 */
@NullMarked
package dk.borgerchat.connectors.scan;

import org.jspecify.annotations.NullMarked;
