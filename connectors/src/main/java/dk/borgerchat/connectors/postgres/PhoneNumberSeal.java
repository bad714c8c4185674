package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.handoff.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts phone numbers for the database: AES-256-GCM with a fresh nonce before each sealed
 * number, under a key derived from {@code borgerchat.secret}.
 */
@ApplicationScoped
public class PhoneNumberSeal {
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  public PhoneNumberSeal(@ConfigProperty(name = "borgerchat.secret") String secret)
      throws GeneralSecurityException {
    byte[] purpose = ("call-back-phone:" + secret).getBytes(StandardCharsets.UTF_8);
    this.key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(purpose), "AES");
  }

  /** The nonce and the sealed number. */
  byte[] seal(PhoneNumber phone) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed =
        run(Cipher.ENCRYPT_MODE, nonce, phone.digits().getBytes(StandardCharsets.UTF_8));
    byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
    return all;
  }

  /** The number that was sealed; throws where the key is another or the bytes were changed. */
  PhoneNumber open(byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] body = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return new PhoneNumber(
        new String(run(Cipher.DECRYPT_MODE, nonce, body), StandardCharsets.UTF_8));
  }

  private byte[] run(int mode, byte[] nonce, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A phone number cannot be read. Was borgerchat.secret changed?", e);
    }
  }
}
