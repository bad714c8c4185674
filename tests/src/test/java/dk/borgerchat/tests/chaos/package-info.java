/**
 * Nothing lost, nothing twice: citizens and a contact centre who go on while nodes, broker, Redis
 * and PostgreSQL are killed under them. Over the wire only.
 */
package dk.borgerchat.tests.chaos;
