package dk.borgerchat.core.conversation;

import java.util.UUID;

/**
 * Names a conversation towards stores, Kafka and agents. It opens nothing: a citizen's access goes
 * by a token.
 *
 * @param value a random UUID
 */
public record ConversationId(UUID value) {
  /** The same, from its text form; throws {@link IllegalArgumentException} on anything else. */
  public static ConversationId of(String text) {
    return new ConversationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
