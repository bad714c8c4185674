package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.Planned.Act;
import dk.borgerchat.core.publishing.Planned.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what is planned and what became of it; it is only added to. Each method throws {@link
 * ContentUnavailable} when the book cannot be reached. Safe for any number of threads and nodes.
 */
public interface PlanBook {
  /** Writes a plan down. */
  Planned add(Plan plan);

  /**
   * Writes down what became of a plan.
   *
   * @return false where that was written down before, or there is none of that number
   */
  boolean end(long number, Outcome outcome, String note, String who, Instant at);

  /** The newest, newest first. */
  List<Planned> newest(int limit);

  /** Those that wait, the first to be due first. */
  List<Planned> waiting();

  /** The plan of that number. */
  Optional<Planned> find(long number);

  /** A plan, as in {@link Planned}. */
  record Plan(Act act, DocumentPath path, long revision, Instant due, String who, String why) {}
}
