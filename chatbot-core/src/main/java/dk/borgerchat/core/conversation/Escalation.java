package dk.borgerchat.core.conversation;

import dk.borgerchat.core.understanding.IntentId;
import org.jspecify.annotations.Nullable;

/**
 * The decision that a person is needed.
 *
 * @param reason why
 * @param intent what it is about, as far as known; null where nothing was understood
 */
public record Escalation(Reason reason, @Nullable IntentId intent) {
  /** Why a person is needed. */
  public enum Reason {
    /** Life or health may be at stake. */
    URGENT,
    /** The citizen asked for a person. */
    ASKED,
    /** The bot did not understand twice in a row. */
    MISUNDERSTOOD
  }

  /** 0 goes before 1 in the queue. */
  public int priority() {
    return reason == Reason.URGENT ? 0 : 1;
  }
}
