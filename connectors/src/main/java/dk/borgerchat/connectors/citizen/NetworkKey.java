package dk.borgerchat.connectors.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A name for the network a request comes from that does not tell the address: the hash of its first
 * three bytes (IPv4) or first 48 bits (IPv6) with a secret and the day, so that tomorrow's is
 * another.
 */
@ApplicationScoped
public class NetworkKey {
  private static final int LENGTH = 16;

  private final String secret;
  private final Clock clock;

  public NetworkKey(@ConfigProperty(name = "borgerchat.secret") String secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  String of(String address) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String text = secret + "|" + day + "|" + network(address);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks SHA-256", e);
    }
  }

  private static String network(String address) {
    boolean six = address.indexOf(':') >= 0;
    String[] parts = address.split(six ? ":" : "\\.", -1);
    return String.join(".", java.util.Arrays.copyOf(parts, Math.min(3, parts.length)));
  }
}
