package dk.borgerchat.connectors.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.PublishingContract;
import dk.borgerchat.core.publishing.ReleaseShelf;
import dk.borgerchat.core.publishing.RevisionBook;
import java.sql.SQLException;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a schema of its own, empty before each test. */
class PostgresPublishingTest extends PublishingContract {
  private static final TestSchema SCHEMA = TestSchema.of("publishing_test");

  @BeforeEach
  void empty() throws SQLException {
    SCHEMA.run(
        "truncate content_step, content_revision, content_release, content_model,"
            + " content_drift_answer restart identity");
  }

  @Override
  protected RevisionBook book() {
    return new PostgresRevisionBook(SCHEMA.database());
  }

  @Override
  protected ReleaseShelf shelf() {
    return new PostgresReleaseShelf(SCHEMA.database());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update content_revision set body = 'forged'",
        "delete from content_step",
        "update content_step set author = 'somebody else'"
      })
  void historyCannotBeChangedEvenByHand(String forgery) {
    begunWithOneRevision();
    assertThatThrownBy(() -> SCHEMA.run(forgery)).hasMessageContaining("is only ever added to");
  }

  @Test
  void aReleaseIsNeverChanged() throws SQLException {
    SCHEMA.run(
        "insert into content_release (hash, model, at, author, why, report, archive)"
            + " values ('h', 'm', now(), 'a', '', '', '')");
    assertThatThrownBy(() -> SCHEMA.run("delete from content_release"))
        .hasMessageContaining("is only ever added to");
  }

  private void begunWithOneRevision() {
    TreeMap<DocumentPath, String> one = new TreeMap<>();
    one.put(new DocumentPath("common/pas/forny.yaml"), "text");
    book().seed(one, Instant.EPOCH);
  }
}
