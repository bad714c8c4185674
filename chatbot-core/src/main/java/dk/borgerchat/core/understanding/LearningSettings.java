package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.WordLists;
import java.util.Set;

/**
 * How to learn.
 *
 * @param revision names what is learned from, {@link Learner#keyOf}; the model carries it
 * @param language the main language; Danish resources are used for Danish alone
 * @param words the written word lists; the model carries them
 * @param parts which parts of understanding to use; all but for measuring
 * @param threads how many threads may work, at least 1; the model does not depend on it
 * @param plainness how much plainer citizens write than the examples, at least 1.0: log-odds
 *     measured on examples held out are taken times this. Authors of examples leave out the obvious
 *     word on purpose; citizens use it. 1.0 where examples and questions come from the same people
 * @param precision share of outright answers that must be right on sentences not seen, 0.0-1.0
 */
public record LearningSettings(
    String revision,
    Language language,
    WordLists words,
    Set<Part> parts,
    int threads,
    double plainness,
    double precision) {
  public LearningSettings {
    parts = Set.copyOf(parts);
    if (threads < 1) {
      throw new IllegalArgumentException("Learning needs at least one thread, not " + threads);
    }
    if (!(plainness >= 1)) {
      throw new IllegalArgumentException("Plainness is at least 1.0, not " + plainness);
    }
    if (!(precision > 0 && precision < 1)) {
      throw new IllegalArgumentException("A precision lies between 0 and 1, not " + precision);
    }
  }

  /** Measured on the content's checks, which others wrote than the examples. */
  private static final double PLAIN = 1.5;

  /** The usual settings for the Danish corpus. */
  public static LearningSettings danish(String revision, WordLists words) {
    return new LearningSettings(
        revision, Language.DA, words, Part.all(), processors(), PLAIN, 0.97);
  }

  /** For a corpus in English alone: Danish spelling plays no part. */
  public static LearningSettings english(String revision) {
    return new LearningSettings(
        revision, Language.EN, WordLists.NONE, Part.all(), processors(), 1.0, 0.95);
  }

  /** The same without one part, to measure what it earns. */
  public LearningSettings without(Part part) {
    return new LearningSettings(
        revision, language, words, Part.allBut(part), threads, plainness, precision);
  }

  /** The same with other word lists. */
  public LearningSettings with(WordLists other) {
    return new LearningSettings(revision, language, other, parts, threads, plainness, precision);
  }

  /** The same on so many threads. */
  public LearningSettings onThreads(int number) {
    return new LearningSettings(revision, language, words, parts, number, plainness, precision);
  }

  /** The same with citizens taken to write this much plainer than authors. */
  public LearningSettings withPlainness(double other) {
    return new LearningSettings(revision, language, words, parts, threads, other, precision);
  }

  boolean has(Part part) {
    return parts.contains(part);
  }

  private static int processors() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }
}
