package dk.borgerchat.core.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words that are written, not learned. They are content; a model carries those it was learned
 * with. Immutable.
 *
 * @param small the small words each language cannot do without, in lower case
 * @param concepts everyday words and phrases by the concept they stand for, as {@link Lexicon}
 *     takes them
 */
public record WordLists(Map<Language, Set<String>> small, Map<String, List<String>> concepts) {
  /** Without any. */
  public static final WordLists NONE = new WordLists(Map.of(), Map.of());

  public WordLists {
    Map<Language, Set<String>> smallCopy = new EnumMap<>(Language.class);
    small.forEach((language, words) -> smallCopy.put(language, Set.copyOf(words)));
    small = Collections.unmodifiableMap(smallCopy);
    Map<String, List<String>> conceptsCopy = new TreeMap<>();
    concepts.forEach((concept, phrases) -> conceptsCopy.put(concept, List.copyOf(phrases)));
    concepts = Collections.unmodifiableMap(conceptsCopy);
  }

  /** Tells whether a word is one of a language's small words. */
  boolean has(Language language, String word) {
    return small.getOrDefault(language, Set.of()).contains(word);
  }

  /** Writes them: the same lists give the same bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(small.size());
    for (Map.Entry<Language, Set<String>> entry : small.entrySet()) {
      out.writeUTF(entry.getKey().code());
      write(new TreeSet<>(entry.getValue()), out);
    }
    out.writeInt(concepts.size());
    for (Map.Entry<String, List<String>> entry : concepts.entrySet()) {
      out.writeUTF(entry.getKey());
      write(entry.getValue(), out);
    }
  }

  private static void write(Iterable<String> words, DataOutput out) throws IOException {
    List<String> list = new ArrayList<>();
    words.forEach(list::add);
    out.writeInt(list.size());
    for (String word : list) {
      out.writeUTF(word);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static WordLists read(DataInput in) throws IOException {
    Map<Language, Set<String>> small = new EnumMap<>(Language.class);
    for (int left = in.readInt(); left > 0; left--) {
      Language language = Language.ofCode(in.readUTF()).orElseThrow();
      small.put(language, new LinkedHashSet<>(words(in)));
    }
    Map<String, List<String>> concepts = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      concepts.put(in.readUTF(), words(in));
    }
    return new WordLists(small, concepts);
  }

  private static List<String> words(DataInput in) throws IOException {
    List<String> words = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      words.add(in.readUTF());
    }
    return words;
  }
}
