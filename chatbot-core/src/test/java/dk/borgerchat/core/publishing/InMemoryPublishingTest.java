package dk.borgerchat.core.publishing;

class InMemoryPublishingTest extends PublishingContract {
  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(book);

  @Override
  protected RevisionBook book() {
    return book;
  }

  @Override
  protected ReleaseShelf shelf() {
    return shelf;
  }
}
