package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.MaskedText;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen wrote, and where.
 *
 * @param text the masked words
 * @param kommune whose local intents may be candidates; null means common intents only
 * @param topic what the conversation is about; null at its start
 */
public record Utterance(MaskedText text, @Nullable KommuneCode kommune, @Nullable Topic topic) {

  /** Words without a conversation around them. */
  public static Utterance of(MaskedText text, @Nullable KommuneCode kommune) {
    return new Utterance(text, kommune, null);
  }
}
