package dk.borgerchat.connectors.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.core.publishing.ImportBook;
import dk.borgerchat.core.publishing.ImportBookContract;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a schema of its own, empty before each test. */
class PostgresImportBookTest extends ImportBookContract {
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
  void nothingIsTakenBackEvenByHand() throws SQLException {
    SCHEMA.run(
        "insert into content_import (path, body, who, at) values ('common/a/b.yaml', '', 'a', now())");
    assertThatThrownBy(() -> SCHEMA.run("delete from content_import"))
        .hasMessageContaining("is only ever added to");
  }
}
