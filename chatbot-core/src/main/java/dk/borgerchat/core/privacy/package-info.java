/**
 * Personal numbers stop here: {@link dk.borgerchat.core.privacy.CitizenText} comes in, {@link
 * dk.borgerchat.core.privacy.MaskedText} goes out, and nothing else of what a citizen wrote exists
 * beyond this package. Imports nothing of ours.
 */
@NullMarked
package dk.borgerchat.core.privacy;

import org.jspecify.annotations.NullMarked;
