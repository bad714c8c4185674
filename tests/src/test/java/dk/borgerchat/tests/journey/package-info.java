/**
 * What people do with Borgerchat, over the wire, from simple to complex: A a citizen and the bot, B
 * a person takes over, C something fails on the way, D in a browser, E people who work with
 * content.
 */
package dk.borgerchat.tests.journey;
