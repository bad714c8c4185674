/**
 * Sentence encoders in ONNX form. Comes in: a text. Goes out: its vector. ONNX Runtime is no part
 * of the product: who configures an encoder puts it on the class path. Found by the core's {@code
 * SentenceEncoder.Provider}; nothing imports it.
 */
@NullMarked
package dk.borgerchat.connectors.encoder;

import org.jspecify.annotations.NullMarked;
