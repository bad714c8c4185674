package dk.borgerchat.core.language;

/** Hashes of 64 bits that are the same in every run and on every machine. */
final class Hashes {
  private Hashes() {}

  /** The hash of a text after a seed that says what kind of thing it is. */
  static long of(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash, text.charAt(i));
    }
    return finish(hash);
  }

  /** Takes one more letter in; {@link #finish} makes the hash of what was taken in so far. */
  static long mix(long hash, char letter) {
    return (hash ^ letter) * 0x100000001B3L;
  }

  /** The last step of MurmurHash3 (public domain), which spreads every bit over all others. */
  static long finish(long hash) {
    long spread = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    spread = (spread ^ (spread >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return spread ^ (spread >>> 33);
  }
}
