package dk.borgerchat.core.handoff;

class InMemoryCallBackBookTest extends CallBackBookContract {
  private final InMemoryCallBackBook book = new InMemoryCallBackBook();

  @Override
  protected CallBackBook book() {
    return book;
  }
}
