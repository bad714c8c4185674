package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kommune lets the others have one of its own intents.
 *
 * @param number counts from 1
 * @param kommune whose intent it is
 * @param note what the others should know; may be empty
 * @param steps what became of it, in order
 */
public record Offer(
    long number,
    KommuneCode kommune,
    IntentId intent,
    String note,
    String who,
    Instant at,
    List<Step> steps) {
  public Offer {
    steps = List.copyOf(steps);
  }

  /** What may become of an offer. */
  public enum Act {
    /** A kommune has a draft of its own made of it. */
    TAKEN,
    /** A kommune, or the content team, does not want it. */
    DECLINED,
    /** The content team has a common draft made of it. */
    LIFTED,
    /** The kommune offers it no longer. */
    ENDED
  }

  /**
   * A step.
   *
   * @param kommune for which kommune; null for the content team, or the end
   * @param revision the draft that was made; 0 for none
   */
  public record Step(
      Act act, @Nullable KommuneCode kommune, long revision, String who, Instant at) {}

  /** The document it is about. */
  public DocumentPath path() {
    return DocumentPath.local(kommune, intent);
  }

  /** Whether it still stands. */
  public boolean isOpen() {
    return steps.stream().noneMatch(step -> step.act() == Act.ENDED);
  }

  /**
   * What a kommune has answered last, or the content team where it is null; empty while it has not.
   */
  public Optional<Step> answerOf(@Nullable KommuneCode asked) {
    return steps.reversed().stream()
        .filter(step -> step.act() != Act.ENDED && Objects.equals(step.kommune(), asked))
        .findFirst();
  }
}
