package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Problem;
import java.util.List;

/** What became of what somebody wanted to do with a revision. */
public sealed interface Edited {
  /**
   * Done.
   *
   * @param revision as it is now
   * @param warnings worth mending; stop nothing
   */
  record Done(Revision revision, List<Problem> warnings) implements Edited {
    public Done {
      warnings = List.copyOf(warnings);
    }
  }

  /** Somebody else has written a newer one; nothing was kept. */
  record Conflict(Revision newest) implements Edited {}

  /** The content would be broken; nothing was kept. */
  record Broken(List<Problem> problems) implements Edited {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /** They may not do this. */
  record Forbidden(Reason reason) implements Edited {
    /** Why not. */
    public enum Reason {
      /** Their role or their kommune does not allow it. */
      ROLE,
      /** Nobody approves what they wrote themselves. */
      OWN_TEXT
    }
  }

  /** There is no such revision, or it is not in a state for this. */
  record NotNow() implements Edited {}
}
