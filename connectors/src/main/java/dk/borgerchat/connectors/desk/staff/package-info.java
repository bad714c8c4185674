/**
 * Who sits at the desk, whom they serve, whether they are ready, and how they are told no. A
 * security identity comes in; a {@link dk.borgerchat.connectors.desk.staff.Staff} goes out. The
 * desk's other packages build on this one.
 */
@NullMarked
package dk.borgerchat.connectors.desk.staff;

import org.jspecify.annotations.NullMarked;
