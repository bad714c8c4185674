package dk.borgerchat.core.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts a word right that nobody has used, where it is one slip away from a known one: a letter left
 * out, doubled, wrong, or two letters swapped. A known word is never touched, nor is the first
 * letter, which people rarely miss. Words are compared spelled out, so that {@code søge} and {@code
 * soege} are one. Found by the letters left after leaving one out, as SymSpell does. Immutable.
 */
public final class Spelling {
  /** Knows no words and corrects none. */
  public static final Spelling NONE = new Spelling(Map.of());

  private static final int SHORTEST = 4;

  /** A word seen once may be a slip itself. */
  private static final int TRUSTED = 2;

  private static final long SEED = 0x2545F4914F6CDD1DL;

  private final Map<String, Integer> counts;
  private final String[] words;
  private final long[] keys;
  private final int[] holders;

  /** Knows these words, in plain lower case, by how many sentences use each. */
  public Spelling(Map<String, Integer> used) {
    TreeMap<String, Integer> sorted = new TreeMap<>();
    used.forEach((word, uses) -> sorted.merge(DanishLetters.spelledOut(word), uses, Integer::sum));
    counts = new LinkedHashMap<>(sorted);
    words =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= TRUSTED && isWord(entry.getKey()))
            .map(Map.Entry::getKey)
            .toArray(String[]::new);
    Holder[] all = holders(words);
    keys = Arrays.stream(all).mapToLong(Holder::key).toArray();
    holders = Arrays.stream(all).mapToInt(Holder::word).toArray();
  }

  /** One word that leaves these letters when one is left out. */
  private record Holder(long key, int word) {}

  private static Holder[] holders(String[] words) {
    return IntStream.range(0, words.length)
        .boxed()
        .flatMap(
            number -> Arrays.stream(keys(words[number])).mapToObj(key -> new Holder(key, number)))
        .sorted(Comparator.comparingLong(Holder::key).thenComparingInt(Holder::word))
        .toArray(Holder[]::new);
  }

  /** The word whole, and with each letter but the first left out. */
  private static long[] keys(String word) {
    long[] keys = new long[word.length()];
    keys[0] = Hashes.of(SEED, word);
    for (int i = 1; i < keys.length; i++) {
      keys[i] = Hashes.of(SEED, word.substring(0, i) + word.substring(i + 1));
    }
    return Arrays.stream(keys).distinct().toArray();
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
  }

  /** Whether at least half of the words are known, as typed or put right; true where none are. */
  public boolean knowsHalf(List<String> typed) {
    return counts.isEmpty() || isHalfKnown(typed.stream().map(this::corrected).toList());
  }

  private boolean isHalfKnown(List<String> corrected) {
    long known =
        corrected.stream()
            .filter(word -> counts.containsKey(DanishLetters.spelledOut(word)))
            .count();
    return 2 * known >= corrected.size();
  }

  /**
   * The words with slips put right; those that are known or past help as they are. Nothing is put
   * right where most words are unknown: what looks like a slip is chance then.
   */
  public List<String> corrected(List<String> typed) {
    if (words.length == 0) {
      return typed;
    }
    List<String> corrected = typed.stream().map(this::corrected).toList();
    return isHalfKnown(corrected) ? corrected : typed;
  }

  private String corrected(String typed) {
    String word = DanishLetters.spelledOut(typed);
    if (!isWord(word) || counts.containsKey(word)) {
      return typed;
    }
    String best = typed;
    int most = 0;
    for (long key : keys(word)) {
      for (int at = first(key); at < keys.length && keys[at] == key; at++) {
        String other = words[holders[at]];
        int uses = counts.getOrDefault(other, 0);
        if ((uses > most || (uses == most && other.compareTo(best) < 0))
            && isOneSlipAway(word, other)) {
          best = other;
          most = uses;
        }
      }
    }
    return best;
  }

  private int first(long key) {
    int at = Arrays.binarySearch(keys, key);
    if (at < 0) {
      return keys.length;
    }
    while (at > 0 && keys[at - 1] == key) {
      at--;
    }
    return at;
  }

  /** Whether the words differ by one letter more, less, wrong, or by two neighbours swapped. */
  private static boolean isOneSlipAway(String word, String other) {
    int same = 0;
    int shorter = Math.min(word.length(), other.length());
    while (same < shorter && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = word.substring(same);
    String otherRest = other.substring(same);
    if (word.length() == other.length()) {
      return isWrongOrSwapped(rest, otherRest);
    }
    return word.length() > other.length()
        ? rest.substring(1).equals(otherRest)
        : otherRest.substring(1).equals(rest);
  }

  private static boolean isWrongOrSwapped(String rest, String other) {
    return rest.substring(1).equals(other.substring(1))
        || (rest.length() > 1
            && rest.charAt(0) == other.charAt(1)
            && rest.charAt(1) == other.charAt(0)
            && rest.substring(2).equals(other.substring(2)));
  }

  /** Writes it: the same words give the same bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(counts.size());
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Spelling read(DataInput in) throws IOException {
    Map<String, Integer> used = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      used.put(in.readUTF(), in.readInt());
    }
    return new Spelling(used);
  }
}
