package dk.borgerchat.connectors.citizen;

import dk.borgerchat.core.conversation.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The tokens that open conversations: the id and its HMAC-SHA256 under a secret all nodes share.
 * Nothing is stored, nothing can be guessed, and a token opens one conversation for as long as that
 * exists.
 */
@ApplicationScoped
public class Tokens {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int ID_BYTES = 16;
  private static final int SHORTEST_SECRET = 32;

  private final SecretKeySpec key;

  public Tokens(@ConfigProperty(name = "borgerchat.secret") String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "borgerchat.secret has fewer than 32 characters. Set BORGERCHAT_SECRET to a random one.");
    }
    byte[] purpose = ("citizen-token:" + secret).getBytes(StandardCharsets.UTF_8);
    this.key = new SecretKeySpec(purpose, ALGORITHM);
  }

  /** The token for a conversation: 64 characters, fit for a header. */
  String of(ConversationId conversation) {
    byte[] id = bytes(conversation.value());
    byte[] token = Arrays.copyOf(id, ID_BYTES + 32);
    System.arraycopy(hmac(id), 0, token, ID_BYTES, 32);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** The conversation a token opens; empty where it is forged or broken. */
  Optional<ConversationId> open(String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (bytes.length != ID_BYTES + 32) {
      return Optional.empty();
    }
    byte[] id = Arrays.copyOf(bytes, ID_BYTES);
    byte[] seal = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
    if (!MessageDigest.isEqual(seal, hmac(id))) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(id);
    return Optional.of(new ConversationId(new UUID(buffer.getLong(), buffer.getLong())));
  }

  private byte[] hmac(byte[] id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(id);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
