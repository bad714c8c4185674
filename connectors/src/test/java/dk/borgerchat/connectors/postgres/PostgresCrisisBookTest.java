package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.CrisisBook;
import dk.borgerchat.core.publishing.CrisisBookContract;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

/** In a schema of its own, empty before each test. */
class PostgresCrisisBookTest extends CrisisBookContract {
  private static final TestSchema SCHEMA = TestSchema.of("crisis_test");

  @BeforeEach
  void empty() throws SQLException {
    SCHEMA.run("truncate crisis, crisis_step restart identity");
  }

  @Override
  protected CrisisBook book() {
    return new PostgresCrisisBook(SCHEMA.database());
  }
}
