/**
 * The intent-matching core: an {@link dk.borgerchat.core.understanding.Utterance} comes in, an
 * {@link dk.borgerchat.core.understanding.Understanding} goes out, with a calibrated confidence for
 * each candidate. Learning is here too: examples in, model out. May import {@code kommune}, {@code
 * privacy} and {@code language}; knows no answers and no conversations.
 */
@NullMarked
package dk.borgerchat.core.understanding;

import org.jspecify.annotations.NullMarked;
