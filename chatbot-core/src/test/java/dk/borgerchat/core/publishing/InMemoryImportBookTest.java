package dk.borgerchat.core.publishing;

class InMemoryImportBookTest extends ImportBookContract {
  @Override
  protected ImportBook book() {
    return new InMemoryImportBook();
  }
}
