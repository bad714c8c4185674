package dk.borgerchat.intents.tool;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what libraries say at their start off the user's screen: it is no result and no help. */
final class QuietLibraries {
  /** Held, since loggers that nobody holds forget their level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache");

  private QuietLibraries() {}

  static void quiet() {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    LUCENE.setLevel(Level.SEVERE);
  }
}
