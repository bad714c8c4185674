package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.Membership;
import dk.borgerchat.core.publishing.MembershipBook.Step;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * The door for pausing, coming back and leaving: one act of the kommune's ambassador, or of an
 * administrator, at once and apart from what is published. Safe for any number of threads.
 */
public final class Memberships {
  private final MembershipBook book;
  private final Clock clock;

  public Memberships(MembershipBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /** What became of it. */
  public enum Outcome {
    DONE,
    /** They may not. */
    FORBIDDEN,
    /** It is so already. */
    NOT_NOW
  }

  /** The kommune is paused, leaves or comes back. */
  public Outcome change(Staff staff, KommuneCode kommune, Membership wanted, String why) {
    if (!staff.mayPause(kommune)) {
      return Outcome.FORBIDDEN;
    }
    if (of(kommune, book.last()) == wanted) {
      return Outcome.NOT_NOW;
    }
    book.add(new Step(kommune, wanted, staff.username(), why, clock.instant()));
    return Outcome.DONE;
  }

  private static Membership of(KommuneCode kommune, Map<KommuneCode, Step> last) {
    Step step = last.get(kommune);
    return step == null ? Membership.ACTIVE : step.now();
  }

  /** The release as the citizens of those kommuner meet it. */
  static Release over(Release release, Map<KommuneCode, Step> last) {
    if (last.isEmpty()) {
      return release;
    }
    Map<KommuneCode, Kommune> kommuner = new HashMap<>(release.content().kommuner());
    kommuner.replaceAll((code, kommune) -> kommune.as(of(code, last)));
    return new Release(release.number(), release.content().with(kommuner), release.recognizer());
  }
}
