package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Release;
import java.util.List;

/** What became of a wish to publish. */
public sealed interface Published {
  /**
   * It is on the shelf.
   *
   * @param head its name
   * @param release ready to answer from
   */
  record Done(ReleaseHead head, Release release) implements Published {}

  /** What would be different; nothing was changed. */
  record Foreseen(Consequences consequences) implements Published {}

  /** The content would be broken; nothing was changed. */
  record Broken(List<Problem> problems) implements Published {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /**
   * More checks would be lost than won, and no approver has written why it is right all the same.
   */
  record BelowTheGate(Consequences consequences) implements Published {}

  /** They may not publish this document. */
  record Forbidden() implements Published {}

  /** A revision is not approved, or was published already; nothing was changed. */
  record NotNow(long revision) implements Published {}
}
