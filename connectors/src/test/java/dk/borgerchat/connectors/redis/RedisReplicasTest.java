package dk.borgerchat.connectors.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore.StoreUnavailable;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.Turn;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The server of this test run has no replica. */
class RedisReplicasTest {

  private final RedisConversationStore store =
      new RedisConversationStore(
          RedisForTests.CONNECTION.commands(),
          new RedisOutbox(RedisForTests.CONNECTION.commands()),
          RedisForTests.config(RedisForTests.uri(), 1),
          DueTimes.USUAL,
          JsonForTests.mapper());

  @Test
  void whatNoReplicaHasIsKeptButNotConfirmed() {
    Turn turn =
        Conversation.empty(new ConversationId(UUID.randomUUID()))
            .next(
                new Cause(Cause.Kind.CITIZEN, "open"),
                Instant.now(),
                List.of(new Opened(new KommuneCode("0751"), Language.DA, null)));

    assertThatThrownBy(() -> store.append(turn))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("0 of 1 replicas");
    assertThat(store.find(turn.conversation())).isPresent();
  }
}
