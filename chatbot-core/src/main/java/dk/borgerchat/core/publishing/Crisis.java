package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One urgent message to citizens, for a while. It is told at the beginning of each conversation and
 * in those under way, and may stand instead of one answer.
 *
 * @param number unique, grows with time
 * @param text as citizens read it; may name variables
 * @param kommuner whose citizens; empty for all
 * @param intent whose answer it replaces; null for none
 * @param until when it ends by itself
 * @param proposedBy who wrote it
 * @param confirmedBy the second person, who put it before the citizens; null while nobody has
 * @param since from when citizens read it; null while nobody has confirmed it
 * @param endedBy who took it back; null while nobody has
 * @param ended when; null while nobody has
 */
public record Crisis(
    long number,
    String text,
    Set<KommuneCode> kommuner,
    @Nullable IntentId intent,
    Instant until,
    String proposedBy,
    Instant proposed,
    @Nullable String confirmedBy,
    @Nullable Instant since,
    @Nullable String endedBy,
    @Nullable Instant ended) {
  public Crisis {
    kommuner = Set.copyOf(kommuner);
  }

  /** How far it is. */
  public enum State {
    /** Waits for the second person. */
    PROPOSED,
    /** Citizens read it. */
    LIVE,
    /** It was taken back, or its time is over. */
    OVER;

    /** As outsiders read it: {@code live}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether citizens read it, or read it then. */
  public boolean holdsAt(Instant moment) {
    return since != null
        && !moment.isBefore(since)
        && moment.isBefore(until)
        && (ended == null || moment.isBefore(ended));
  }

  /** Whether it is told to this kommune's citizens. */
  public boolean concerns(KommuneCode kommune) {
    return kommuner.isEmpty() || kommuner.contains(kommune);
  }

  /** How far it is at a moment. */
  public State state(Instant moment) {
    if (ended != null || !moment.isBefore(until)) {
      return State.OVER;
    }
    return since == null ? State.PROPOSED : State.LIVE;
  }
}
