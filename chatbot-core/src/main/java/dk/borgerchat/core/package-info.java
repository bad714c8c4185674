/**
 * The three doors of Borgerchat: {@link dk.borgerchat.core.Chatbot} for citizens, {@link
 * dk.borgerchat.core.Switchboard} for agents, {@link dk.borgerchat.core.Timekeeper} for the clock.
 * Each takes one value in and gives one out; adapters call them and nothing else of the core acts.
 */
@NullMarked
package dk.borgerchat.core;

import org.jspecify.annotations.NullMarked;
