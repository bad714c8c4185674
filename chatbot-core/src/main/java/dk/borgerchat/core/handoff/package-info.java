/**
 * The way to a person: when one can come, what an agent receives and may do, call backs. A decision
 * to escalate and agents' commands come in; the possible decision, events and facts for the contact
 * centre go out.
 */
@NullMarked
package dk.borgerchat.core.handoff;

import org.jspecify.annotations.NullMarked;
