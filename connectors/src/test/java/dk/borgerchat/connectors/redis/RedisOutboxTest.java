package dk.borgerchat.connectors.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.Outbox.Delivery;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Turn;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisOutboxTest {
  private final RedisClusterCommands<String, String> redis = RedisForTests.CONNECTION.commands();
  private final RedisOutbox outbox = new RedisOutbox(redis);
  private final RedisOutbox otherNode = new RedisOutbox(redis);
  private final RedisConversationStore store =
      new RedisConversationStore(
          redis,
          outbox,
          RedisForTests.config(RedisForTests.uri()),
          DueTimes.USUAL,
          JsonForTests.mapper());
  private final ConversationId id = new ConversationId(UUID.randomUUID());
  private final int partition = Keys.partition(id);
  private final List<Delivery> published = new ArrayList<>();

  @BeforeEach
  void emptyPartition() {
    redis.del(Keys.outbox(partition));
  }

  @Test
  void aStoredTurnIsDeliveredOnceAndInOrder() {
    Conversation opened = stored(Conversation.empty(id));
    store.append(opened.next(cause("end"), Instant.EPOCH, List.of(new Ended(Outcome.LEFT))));
    outbox.drain(partition, published::addAll);

    assertThat(published)
        .containsExactly(new Delivery.Turned(id, 1, 1), new Delivery.Turned(id, 2, 2));
    assertThat(outbox.drain(partition, published::addAll)).isZero();
  }

  @Test
  void whatCouldNotBePublishedStaysForTheNextTry() {
    stored(Conversation.empty(id));

    assertThatThrownBy(() ->
            outbox.drain(
                partition,
                deliveries -> {
                  throw new IllegalStateException("the broker is away");
                }))
        .hasMessage("the broker is away");
    assertThat(otherNode.drain(partition, published::addAll)).isEqualTo(1);
  }

  @Test
  void onlyOneNodeIsAtAPartition() {
    stored(Conversation.empty(id));
    outbox.drain(
        partition,
        deliveries -> assertThat(otherNode.drain(partition, published::addAll)).isZero());

    assertThat(published).isEmpty();
  }

  @Test
  void aNodeHearsOfWhatItHasAddedItself() {
    List<Integer> heard = new ArrayList<>();
    List<Integer> heardElsewhere = new ArrayList<>();
    outbox.listen(heard::add);
    otherNode.listen(heardElsewhere::add);
    stored(Conversation.empty(id));
    store.delete(id);

    assertThat(heard).containsExactly(partition, partition);
    assertThat(heardElsewhere).isEmpty();
  }

  @Test
  void aDeletionIsDelivered() {
    stored(Conversation.empty(id));
    store.delete(id);
    outbox.drain(partition, published::addAll);

    assertThat(published).last().isEqualTo(new Delivery.Deleted(id));
  }

  private Conversation stored(Conversation before) {
    Opened opened = new Opened(new KommuneCode("0999"), Language.DA, null);
    Turn turn = before.next(cause("open"), Instant.EPOCH, List.of(opened));
    store.append(turn);
    return turn.after();
  }

  private static Cause cause(String id) {
    return new Cause(Cause.Kind.CITIZEN, id);
  }
}
