package dk.borgerchat.core.publishing;

class InMemoryCrisisBookTest extends CrisisBookContract {
  private final CrisisBook book = new InMemoryCrisisBook();

  @Override
  protected CrisisBook book() {
    return book;
  }
}
