/**
 * The test kit of adapters: what every contact centre must be able to do, whichever way it is
 * attached. Over the wire only.
 */
package dk.borgerchat.tests.centre;
