package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen asked the bot, and how it was met.
 *
 * @param conversation which conversation; two questions of one count as one person's
 * @param sequence its place in the conversation
 * @param kommune whose citizen
 * @param text masked
 * @param candidates what the bot took it for, best first; may be empty
 * @param met how it was met
 * @param intent what it was answered as; null where it was not answered
 */
public record AskedQuestion(
    String conversation,
    long sequence,
    KommuneCode kommune,
    Instant at,
    MaskedText text,
    List<Candidate> candidates,
    Met met,
    @Nullable IntentId intent) {
  public AskedQuestion {
    candidates = List.copyOf(candidates);
  }

  /** How a question was met. */
  public enum Met {
    /** Answered. */
    ANSWERED,
    /** The bot asked which of several was meant, and the citizen has chosen none. */
    CLARIFIED,
    /** The bot did not understand, or none of what it proposed was meant. */
    NOT_UNDERSTOOD,
    /** Answered, and the citizen said that it did not help. */
    BADLY_RATED,
    /** Taken by something else: a person, a guide, a call back. */
    OTHERWISE;

    /** Whether somebody who works with content should look at it. */
    public boolean isForTheInbox() {
      return this == CLARIFIED || this == NOT_UNDERSTOOD || this == BADLY_RATED;
    }

    /** As outsiders read it: {@code badly-rated}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
