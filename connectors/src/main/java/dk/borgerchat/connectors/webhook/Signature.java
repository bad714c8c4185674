package dk.borgerchat.connectors.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs bodies: {@code t=SECONDS,v1=HEX}, where HEX is HMAC-SHA-256 (RFC 2104) over the seconds, a
 * full stop and the body. The time keeps a caught request from being sent again later. Immutable.
 */
final class Signature {
  static final String HEADER = "Borgerchat-Signature";
  private static final int SHORTEST_SECRET = 32;
  private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

  private final SecretKeySpec key;

  /** Throws {@link IllegalArgumentException} for a secret that can be guessed. */
  Signature(String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "borgerchat.webhook.secret has at least " + SHORTEST_SECRET + " characters");
    }
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /** The header for a body sent at {@code now}. */
  String of(String body, Instant now) {
    long seconds = now.getEpochSecond();
    return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(seconds, body));
  }

  /** Tells whether the header fits the body and is young enough. */
  boolean isRight(@Nullable String header, String body, Instant now, Duration tolerance) {
    Matcher matcher = FORM.matcher(header == null ? "" : header);
    if (!matcher.matches()) {
      return false;
    }
    long seconds = Long.parseLong(matcher.group(1));
    Duration age = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
    return age.compareTo(tolerance) <= 0
        && MessageDigest.isEqual(HexFormat.of().parseHex(matcher.group(2)), mac(seconds, body));
  }

  private byte[] mac(long seconds, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }
}
