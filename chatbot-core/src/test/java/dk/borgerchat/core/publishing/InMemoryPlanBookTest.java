package dk.borgerchat.core.publishing;

class InMemoryPlanBookTest extends PlanBookContract {
  private final PlanBook book = new InMemoryPlanBook();

  @Override
  protected PlanBook book() {
    return book;
  }
}
