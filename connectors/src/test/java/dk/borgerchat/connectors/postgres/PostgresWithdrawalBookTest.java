package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.WithdrawalBook;
import dk.borgerchat.core.publishing.WithdrawalBookContract;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

/** In a schema of its own, empty before each test. */
class PostgresWithdrawalBookTest extends WithdrawalBookContract {
  private static final TestSchema SCHEMA = TestSchema.of("withdrawal_test");

  @BeforeEach
  void empty() throws SQLException {
    SCHEMA.run("truncate withdrawal restart identity");
  }

  @Override
  protected WithdrawalBook book() {
    return new PostgresWithdrawalBook(SCHEMA.database());
  }
}
