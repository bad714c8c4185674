package dk.borgerchat.connectors.redis;

import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.handoff.WaitingLine;
import dk.borgerchat.core.handoff.WaitingLineContract;
import org.junit.jupiter.api.AfterEach;

class RedisWaitingLineTest extends WaitingLineContract {
  private final RedisConversationStore store =
      new RedisConversationStore(
          RedisForTests.CONNECTION.commands(),
          new RedisOutbox(RedisForTests.CONNECTION.commands()),
          RedisForTests.config(RedisForTests.uri()),
          DueTimes.USUAL,
          JsonForTests.mapper());
  private final RedisWaitingLine line = new RedisWaitingLine(RedisForTests.CONNECTION.commands());

  @AfterEach
  void forgetWaits() {
    RedisForTests.CONNECTION.commands().del(Keys.WAITS, Keys.WAIT_TOLD);
  }

  @Override
  protected ConversationStore store() {
    return store;
  }

  @Override
  protected WaitingLine line() {
    return line;
  }
}
