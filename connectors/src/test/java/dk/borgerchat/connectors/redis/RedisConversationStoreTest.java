package dk.borgerchat.connectors.redis;

import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.ConversationStoreContract;
import dk.borgerchat.core.conversation.DueQueue;
import dk.borgerchat.core.conversation.DueTimes;

class RedisConversationStoreTest extends ConversationStoreContract {
  private final RedisConversationStore store =
      new RedisConversationStore(
          RedisForTests.CONNECTION.commands(),
          new RedisOutbox(RedisForTests.CONNECTION.commands()),
          RedisForTests.config(RedisForTests.uri()),
          DueTimes.USUAL,
          JsonForTests.mapper());
  private final RedisDueQueue dueQueue = new RedisDueQueue(RedisForTests.CONNECTION.commands());

  @Override
  protected ConversationStore store() {
    return store;
  }

  @Override
  protected DueQueue dueQueue() {
    return dueQueue;
  }
}
