package dk.borgerchat.core.publishing;

class InMemoryWithdrawalBookTest extends WithdrawalBookContract {
  private final WithdrawalBook book = new InMemoryWithdrawalBook();

  @Override
  protected WithdrawalBook book() {
    return book;
  }
}
