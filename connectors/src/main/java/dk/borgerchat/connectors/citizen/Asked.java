package dk.borgerchat.connectors.citizen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a citizen's client sends. */
public final class Asked {
  private Asked() {}

  /**
   * Opens a conversation.
   *
   * @param kommune four digits
   * @param language {@code da} or {@code en}; Danish where absent
   * @param page where the citizen is; only scheme, host and path are kept
   * @param topic what that page is about, in a few words; absent, its address is read
   */
  public record Open(
      @Nullable String kommune,
      @Nullable String language,
      @Nullable String page,
      @Nullable String topic) {}

  /**
   * Says something: exactly one of text and choice.
   *
   * @param id given by the client, 1-100 characters; the same id again gives the same result
   * @param text what the citizen wrote, at most 2,000 characters
   * @param choice of a button on offer
   */
  public record Message(@Nullable String id, @Nullable String text, @Nullable String choice) {}

  /**
   * Says whether an answer helped.
   *
   * @param answer the answer's sequence number
   */
  public record Rating(@Nullable String id, long answer, boolean helped) {}

  /**
   * Says how the whole conversation was, also after its end.
   *
   * @param score 1 (poor) to 5 (good)
   */
  public record ConversationRating(@Nullable String id, int score) {}

  /** Says that one is still there. */
  public record Stay(@Nullable String id) {}

  /**
   * Leaves a number to be called back on. It never becomes part of the conversation.
   *
   * @param phone eight digits, or with country code
   * @param slot the beginning of a free time; the first one where absent
   */
  public record CallBack(@Nullable String id, @Nullable String phone, @Nullable Instant slot) {}

  /** Ends the part with a person, or the conversation. */
  public record End(@Nullable String id) {}
}
