package dk.borgerchat.core.content;

import java.util.List;

/** Brings content in, from wherever it is kept. */
public interface ContentReader {
  /** Reads everything and reports every problem at once, ordered by file and line. */
  Result read();

  /** Content, or what is wrong with it. */
  sealed interface Result {
    /** Sound content; {@code warnings} are worth mending and stop nothing. */
    record Sound(Content content, List<Problem> warnings) implements Result {
      public Sound {
        warnings = List.copyOf(warnings);
      }
    }

    /** At least one error; there is no content. */
    record Broken(List<Problem> problems) implements Result {
      public Broken {
        problems = List.copyOf(problems);
      }
    }
  }
}
