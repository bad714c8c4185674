package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What staff have done with questions that mean the same.
 *
 * @param number unique, grows with time
 * @param kommune whose own it is; null for one of all kommuner
 * @param words the question, as the one who began the case wrote it
 * @param candidates what the bot took such questions for when it began, best first
 * @param act what was done last
 * @param who did it
 * @param at when
 * @param assignee who is to look at it; null for nobody
 * @param intent what the question means; null where nobody has said
 * @param revision what was written because of it; 0 for nothing
 */
public record InboxCase(
    long number,
    @Nullable KommuneCode kommune,
    String words,
    List<Candidate> candidates,
    Act act,
    String who,
    Instant at,
    @Nullable String assignee,
    @Nullable IntentId intent,
    long revision) {
  public InboxCase {
    candidates = List.copyOf(candidates);
  }

  /** What can be done with questions that mean the same. */
  public enum Act {
    /** Somebody is to look at it. */
    ASSIGN,
    /** It is learned from. */
    UTTERANCE,
    /** It must be understood from now on. */
    CHECK,
    /** No kommune answers that. */
    NOT_OURS;

    /** As outsiders read it: {@code not-ours}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
