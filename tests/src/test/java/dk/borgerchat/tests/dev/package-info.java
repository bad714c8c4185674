/** {@code ./dev} as developers and content people meet it: commands in, text and exit codes out. */
package dk.borgerchat.tests.dev;
