package dk.borgerchat.connectors.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.ImportBook;
import dk.borgerchat.core.publishing.ImportBook.Brought;
import dk.borgerchat.core.publishing.ImportBookContract;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a schema of its own, empty before each test. */
class PostgresImportBookTest extends ImportBookContract {
  private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
  private static final TestSchema SCHEMA = TestSchema.of("import_test");

  @BeforeEach
  void empty() throws SQLException {
    SCHEMA.run("truncate content_import restart identity");
  }

  @Override
  protected ImportBook book() {
    return new PostgresImportBook(SCHEMA.database());
  }

  @Test
  void nothingIsTakenBackEvenByHand() {
    book()
        .add(
            new DocumentPath("common/pas/forny.yaml"), new Brought("answer: æøå\n", "jurist", NOW));
    assertThatThrownBy(() -> SCHEMA.run("delete from content_import"))
        .hasMessageContaining("is only ever added to");
  }
}
