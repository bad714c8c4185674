/**
 * How tests get Borgerchat running: {@link dk.borgerchat.tests.running.WithCluster} hands out the
 * run's {@link dk.borgerchat.tests.running.Cluster} of services and {@link
 * dk.borgerchat.tests.running.Node}s, {@link dk.borgerchat.tests.running.Chromium} a browser,
 * {@link dk.borgerchat.tests.running.ProofBook} a place for figures. Everything goes over the wire:
 * nothing here sees the product's classes.
 */
package dk.borgerchat.tests.running;
