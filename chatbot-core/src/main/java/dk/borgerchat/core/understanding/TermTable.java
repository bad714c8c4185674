package dk.borgerchat.core.understanding;

/**
 * Numbers n-grams by the order of their hashes and finds the number of one. Hashes are spread
 * evenly, so the upper bits of one say nearly where it stands. Immutable.
 */
final class TermTable {
  private final long[] hashes;
  private final int[] buckets;
  private final int shift;

  /** A table of these hashes, which are sorted and differ. */
  TermTable(long[] hashes) {
    this.hashes = hashes;
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length));
    this.shift = Long.SIZE - bits;
    this.buckets = new int[(1 << bits) + 1];
    for (long hash : hashes) {
      buckets[bucketOf(hash) + 1]++;
    }
    for (int i = 1; i < buckets.length; i++) {
      buckets[i] += buckets[i - 1];
    }
  }

  /** Sorted longs begin with the negative ones; so do the buckets. */
  private int bucketOf(long hash) {
    return (int) ((hash ^ Long.MIN_VALUE) >>> shift);
  }

  int size() {
    return hashes.length;
  }

  /** The n-gram with this number, 0 to {@code size() - 1}. */
  long hash(int number) {
    return hashes[number];
  }

  /** The number of an n-gram, or -1 where it is not in the table. */
  int numberOf(long hash) {
    int bucket = bucketOf(hash);
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (hashes[i] == hash) {
        return i;
      }
    }
    return -1;
  }
}
