package dk.borgerchat.core.publishing;

/** Hears how far a long piece of work is. Called by the thread that does the work. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (stage, done, all) -> {};

  /** It is at {@code done} of {@code all} in this stage; a stage that cannot be counted has one. */
  void at(Stage stage, int done, int all);

  /** What there is to do, in order; what a change does not ask for is left out. */
  enum Stage {
    /** A model is learned. */
    LEARNING,
    /** The checks are read. */
    CHECKS,
    /** What citizens asked is read. */
    QUESTIONS
  }
}
