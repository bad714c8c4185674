package dk.borgerchat.core.conversation;

import dk.borgerchat.core.kommune.KommuneCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps masked conversations for the retention period, and no longer. Whoever looks into one gives
 * a reason, which is written down for good before anything is shown. Each method throws {@link
 * BookUnavailable} when the book cannot be reached; then nothing was half done. Safe for any number
 * of threads and nodes.
 */
public interface TranscriptBook {
  /** How long a deletion is remembered: as long as a copy may still be under way on Kafka. */
  Duration DELETION_REMEMBERED = Duration.ofHours(25);

  /**
   * Keeps what was said, in whatever order it comes and however often. What belongs to a deleted
   * conversation, or to one whose beginning never came, is dropped.
   */
  void keep(List<Line> lines);

  /**
   * Deletes on request, at once; what comes later of this conversation is dropped. What is kept for
   * a case is hidden from everybody and goes when it has been transferred.
   */
  void delete(ConversationId id, Instant at);

  /**
   * Deletes what is older than it may be, except what is kept for a case.
   *
   * @return how many conversations were deleted
   */
  int forget(Retention retention, Instant now);

  /** The conversation, for a reason; empty where it is none, or deleted on request. */
  Optional<Conversation> read(ConversationId id, Access access);

  /**
   * Keeps the conversation beyond its time because a case needs it, until it is transferred.
   *
   * @param caseNumber the case it belongs to
   * @return whether there was such a conversation
   */
  boolean preserve(ConversationId id, String caseNumber, Access access);

  /**
   * Hands over what was kept for a case. From then on the retention period holds again; what was
   * deleted on request meanwhile is gone with this.
   */
  Optional<Conversation> transfer(ConversationId id, Access access);

  /**
   * Gives all of a kommune's conversations that are kept, but for those deleted on request; none
   * where {@code access} does not see the kommune. Access is written down for each of them.
   *
   * @param each called for one conversation after another, oldest word first
   */
  void takeOut(KommuneCode kommune, Access access, Consumer<Conversation> each);

  /**
   * Something that happened in a conversation.
   *
   * @param conversation where
   * @param recorded what
   */
  record Line(ConversationId conversation, Recorded recorded) {}

  /**
   * Who looks, and why.
   *
   * @param by user name
   * @param reason 5-500 characters
   * @param kommuner whose conversations they may see; empty for all
   * @param at when
   */
  record Access(String by, String reason, Set<KommuneCode> kommuner, Instant at) {
    public Access {
      kommuner = Set.copyOf(kommuner);
      if (by.isBlank() || reason.strip().length() < 5 || reason.length() > 500) {
        throw new IllegalArgumentException(
            "Access needs a person and a reason of 5-500 characters");
      }
    }

    /** Tells whether this kommune's conversations may be seen. */
    public boolean sees(KommuneCode kommune) {
      return kommuner.isEmpty() || kommuner.contains(kommune);
    }
  }

  /** The book cannot be reached; the message says why and what to do. */
  final class BookUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BookUnavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
