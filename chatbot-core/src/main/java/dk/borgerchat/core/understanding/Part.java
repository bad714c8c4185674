package dk.borgerchat.core.understanding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A part of understanding that can be left out, to measure what it earns. */
public enum Part {
  /** {@code soege} for {@code søge}, beside the exact form. */
  FOLDING,
  /** The beginnings of words, which Danish endings leave alone. */
  BEGINNINGS,
  /** Typing errors put right. */
  SPELLING,
  /** Candidates weighed by all evidence; without it the classifier alone ranks them. */
  RANKER,
  /** The learned decision whether any intent applies; without it one always does. */
  SCOPE;

  /** All of them, as the product has it. */
  public static Set<Part> all() {
    return Collections.unmodifiableSet(EnumSet.allOf(Part.class));
  }

  /** All but one. */
  public static Set<Part> allBut(Part part) {
    return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(part)));
  }
}
