package dk.borgerchat.core.privacy;

import java.util.stream.Stream;

/** Finds one kind of personal data. Stateless; its patterns are linear in the text's length. */
interface Finder {
  /** What is found in a text whose digits are all ASCII; findings of one kind may overlap. */
  Stream<Finding> find(String plain);
}
