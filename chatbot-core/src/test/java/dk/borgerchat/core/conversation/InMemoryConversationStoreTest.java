package dk.borgerchat.core.conversation;

class InMemoryConversationStoreTest extends ConversationStoreContract {
  private final InMemoryConversationStore store = new InMemoryConversationStore(DueTimes.USUAL);

  @Override
  protected ConversationStore store() {
    return store;
  }

  @Override
  protected DueQueue dueQueue() {
    return store;
  }
}
