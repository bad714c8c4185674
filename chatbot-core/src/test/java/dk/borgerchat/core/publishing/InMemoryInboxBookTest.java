package dk.borgerchat.core.publishing;

class InMemoryInboxBookTest extends InboxBookContract {
  private final InboxBook book = new InMemoryInboxBook();

  @Override
  protected InboxBook book() {
    return book;
  }
}
