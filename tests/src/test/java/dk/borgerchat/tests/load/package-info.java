/** How soon people find each other, and how much one node carries. Over the wire only. */
package dk.borgerchat.tests.load;
