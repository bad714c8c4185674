package dk.borgerchat.connectors.login;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of short words in one text field, separated by commas; empty text for an empty set. */
final class CommaList {
  private CommaList() {}

  static Set<String> read(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  static String write(Set<String> words) {
    return String.join(",", new TreeSet<>(words));
  }
}
