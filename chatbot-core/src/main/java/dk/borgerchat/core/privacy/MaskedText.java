package dk.borgerchat.core.privacy;

/**
 * Text after the privacy mask: the only form in which a citizen's words are stored, logged or
 * published. Made by {@link PrivacyMask}; {@link #alreadyMasked} is for adapters that read back
 * what was stored.
 */
public final class MaskedText {
  private final String value;

  private MaskedText(String value) {
    this.value = value;
  }

  /** Wraps text that went through the mask before, as a store does when it reads. */
  public static MaskedText alreadyMasked(String value) {
    return new MaskedText(value);
  }

  /** The text with labels such as {@code [CPR]} where numbers stood. */
  public String value() {
    return value;
  }

  /** Tells whether a phone number stood in it. */
  public boolean hasPhoneNumber() {
    return value.contains(Label.TELEFON.text());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MaskedText text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
