package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.Membership;
import java.time.Instant;
import java.util.Map;

/**
 * Keeps which kommuner are paused, have left or have come back. It is only added to; a kommune's
 * last step counts, and one without a step is active. Each method throws {@link ContentUnavailable}
 * when the book cannot be reached. Safe for any number of threads and nodes.
 */
public interface MembershipBook {
  /** Writes a step down. */
  void add(Step step);

  /** The last step of each kommune that ever took one. */
  Map<KommuneCode, Step> last();

  /**
   * A step.
   *
   * @param who user name
   * @param why the reason
   */
  record Step(KommuneCode kommune, Membership now, String who, String why, Instant at) {}
}
