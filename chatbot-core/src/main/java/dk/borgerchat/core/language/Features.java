package dk.borgerchat.core.language;

import java.util.Arrays;

/**
 * How often each n-gram occurs in a text, in one block (words or characters). An n-gram is known by
 * a 64-bit hash that is the same in every run and on every machine. In order of first occurrence.
 */
public final class Features {
  private static final int SMALLEST = 64;

  private long[] table = new long[SMALLEST];
  private int[] slots = new int[SMALLEST];
  private long[] hashes = new long[SMALLEST / 2];
  private int[] counts = new int[SMALLEST / 2];
  private int size;

  Features() {}

  /** How many different n-grams there are. */
  public int size() {
    return size;
  }

  /** The hash of n-gram {@code index}, 0 to {@code size() - 1}. */
  public long hash(int index) {
    return hashes[index];
  }

  /** How often n-gram {@code index} occurs, at least once. */
  public int count(int index) {
    return counts[index];
  }

  void add(long hash) {
    long key = hash == 0 ? 1 : hash;
    int mask = table.length - 1;
    int at = (int) (key >>> 32) & mask;
    while (table[at] != 0 && table[at] != key) {
      at = (at + 1) & mask;
    }
    if (table[at] == key) {
      counts[slots[at]]++;
      return;
    }
    table[at] = key;
    slots[at] = size;
    append(key);
  }

  private void append(long key) {
    hashes[size] = key;
    counts[size] = 1;
    size++;
    if (size == hashes.length) {
      grow();
    }
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, size * 2);
    counts = Arrays.copyOf(counts, size * 2);
    table = new long[size * 4];
    slots = new int[size * 4];
    int mask = table.length - 1;
    for (int i = 0; i < size; i++) {
      int at = (int) (hashes[i] >>> 32) & mask;
      while (table[at] != 0) {
        at = (at + 1) & mask;
      }
      table[at] = hashes[i];
      slots[at] = i;
    }
  }
}
