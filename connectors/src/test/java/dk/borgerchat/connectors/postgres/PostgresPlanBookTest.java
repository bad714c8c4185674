package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.PlanBook;
import dk.borgerchat.core.publishing.PlanBookContract;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

/** In a schema of its own, empty before each test. */
class PostgresPlanBookTest extends PlanBookContract {
  private static final TestSchema SCHEMA = TestSchema.of("plan_test");

  @BeforeEach
  void empty() throws SQLException {
    SCHEMA.run("truncate plan, plan_end restart identity");
  }

  @Override
  protected PlanBook book() {
    return new PostgresPlanBook(SCHEMA.database());
  }
}
