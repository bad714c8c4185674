package dk.borgerchat.intents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** Names a state of the content: the same files give the same name, any change another. */
final class Revision {
  private Revision() {}

  /**
   * SHA-256 over paths, lengths and bytes of all files in the order of their paths, hexadecimal.
   * Journeys are left out: they test what is said and change nothing of it.
   */
  static String of(SortedMap<String, byte[]> files) {
    MessageDigest digest = sha256();
    files.forEach((path, bytes) -> {
      if (!path.startsWith("journeys/")) {
        digest.update((path + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
    });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
