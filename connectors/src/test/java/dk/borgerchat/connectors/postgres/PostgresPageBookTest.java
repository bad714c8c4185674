package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.PageBook;
import dk.borgerchat.core.publishing.PageBookContract;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

/** In a schema of its own, empty before each test. */
class PostgresPageBookTest extends PageBookContract {
  private static final TestSchema SCHEMA = TestSchema.of("page_test");

  @BeforeEach
  void empty() throws SQLException {
    SCHEMA.run("truncate page_watched, page_round, page_still_right");
  }

  @Override
  protected PageBook book() {
    return new PostgresPageBook(SCHEMA.database());
  }
}
