package dk.borgerchat.core.privacy;

/**
 * Something personal in a text.
 *
 * @param start its first character in the plain text, from 0
 * @param end the character after its last
 * @param label what it is
 */
record Finding(int start, int end, Label label) {
  Finding {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A finding covers text, not " + start + "-" + end);
    }
  }

  boolean overlaps(Finding other) {
    return start < other.end && other.start < end;
  }
}
