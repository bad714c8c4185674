package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.MembershipBook;
import dk.borgerchat.core.publishing.MembershipBookContract;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

/** In a schema of its own, empty before each test. */
class PostgresMembershipBookTest extends MembershipBookContract {
  private static final TestSchema SCHEMA = TestSchema.of("membership_test");

  @BeforeEach
  void empty() throws SQLException {
    SCHEMA.run("truncate membership_step restart identity");
  }

  @Override
  protected MembershipBook book() {
    return new PostgresMembershipBook(SCHEMA.database());
  }
}
