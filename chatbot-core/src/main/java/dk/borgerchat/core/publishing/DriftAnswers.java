package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.Set;

/**
 * Which of their own texts kommuner have found still right after the common text changed. Each
 * method throws {@link ContentUnavailable} when they cannot be reached. Safe for any number of
 * threads.
 */
public interface DriftAnswers {
  /** All that were given. */
  Set<StillRight> all();

  /** Keeps an answer; the same again changes nothing. */
  void add(StillRight answer, String who, Instant at);

  /**
   * The own text is right beside the new common one.
   *
   * @param commonRevision of the common text it was held against
   */
  record StillRight(KommuneCode kommune, IntentId intent, long commonRevision) {}
}
