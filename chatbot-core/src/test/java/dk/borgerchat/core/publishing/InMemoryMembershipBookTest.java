package dk.borgerchat.core.publishing;

class InMemoryMembershipBookTest extends MembershipBookContract {
  private final MembershipBook book = new InMemoryMembershipBook();

  @Override
  protected MembershipBook book() {
    return book;
  }
}
