package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.InMemoryConversationStore;
import java.time.Clock;

class InMemoryWaitingLineTest extends WaitingLineContract {
  private final InMemoryConversationStore store = new InMemoryConversationStore(DueTimes.USUAL);
  private final WaitingLine line = new InMemoryWaitingLine(store::all, Clock.systemUTC());

  @Override
  protected ConversationStore store() {
    return store;
  }

  @Override
  protected WaitingLine line() {
    return line;
  }
}
