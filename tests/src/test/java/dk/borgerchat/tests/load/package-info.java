/** How soon people find each other, and how many at once one node carries. Over the wire only. */
package dk.borgerchat.tests.load;
