/**
 * Danish as people write it: normal forms, words, n-grams, sentences, and which language a text is
 * in. Text comes in, values about the text go out; knows no intents. Imports nothing of ours but
 * values of {@code privacy}.
 */
@NullMarked
package dk.borgerchat.core.language;

import org.jspecify.annotations.NullMarked;
