package dk.borgerchat.core.publishing;

class InMemoryPageBookTest extends PageBookContract {
  @Override
  protected PageBook book() {
    return new InMemoryPageBook();
  }
}
