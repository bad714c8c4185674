package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;
import java.time.Instant;
import java.util.Optional;

/** When citizens' pages last gave a sign of life; kept only while a person is involved. */
public interface CitizenPresence {
  /** Records a sign of life of a conversation's page, now. */
  void seen(ConversationId conversation);

  /** The last sign of life; empty where none is kept. */
  Optional<Instant> lastSeen(ConversationId conversation);
}
