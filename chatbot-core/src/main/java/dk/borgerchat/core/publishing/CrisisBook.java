package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps urgent messages, for ever; it is only added to. Each method throws {@link
 * ContentUnavailable} when the book cannot be reached. Safe for any number of threads and nodes.
 */
public interface CrisisBook {
  /** Writes down what somebody proposes. */
  Crisis propose(Proposal proposal, String who, Instant at);

  /**
   * Goes a step further.
   *
   * @return empty where there is none of that number, or somebody took that step before
   */
  Optional<Crisis> step(long number, Step step, String who, Instant at);

  /** The newest, newest first. */
  List<Crisis> newest(int limit);

  /** The message of that number. */
  Optional<Crisis> find(long number);

  /** What somebody proposes, as in {@link Crisis}. */
  record Proposal(
      String text, Set<KommuneCode> kommuner, @Nullable IntentId intent, Instant until) {
    public Proposal {
      kommuner = Set.copyOf(kommuner);
    }
  }

  /** A step, taken once. */
  enum Step {
    /** The second person says yes. */
    CONFIRM,
    /** Somebody takes it back. */
    END
  }
}
