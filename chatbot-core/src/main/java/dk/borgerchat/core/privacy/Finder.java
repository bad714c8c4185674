package dk.borgerchat.core.privacy;

import java.util.stream.Stream;

/** Finds one kind of personal data. Stateless; its patterns are linear in the text's length. */
interface Finder {
  /** What is found in a text whose digits are all ASCII; findings of one kind may overlap. */
  Stream<Finding> find(String plain);

  /** A quick look whether {@link #find} is worth its time: most texts hold no digit. */
  default boolean mayFind(String plain) {
    return plain.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
