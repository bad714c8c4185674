package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.OfferBook;
import dk.borgerchat.core.publishing.OfferBookContract;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

/** In a schema of its own, empty before each test. */
class PostgresOfferBookTest extends OfferBookContract {
  private static final TestSchema SCHEMA = TestSchema.of("offer_test");

  @BeforeEach
  void empty() throws SQLException {
    SCHEMA.run("truncate offer, offer_step restart identity");
  }

  @Override
  protected OfferBook book() {
    return new PostgresOfferBook(SCHEMA.database());
  }
}
