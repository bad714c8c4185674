package dk.borgerchat.connectors.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.publishing.InboxBook;
import dk.borgerchat.core.publishing.InboxBook.Begun;
import dk.borgerchat.core.publishing.InboxBook.Step;
import dk.borgerchat.core.publishing.InboxBookContract;
import dk.borgerchat.core.publishing.InboxCase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a schema of its own, empty before each test. */
class PostgresInboxBookTest extends InboxBookContract {
  private static final TestSchema SCHEMA = TestSchema.of("inbox_test");
  private final ObjectMapper json = JsonForTests.mapper();

  @BeforeEach
  void empty() throws SQLException {
    SCHEMA.run("truncate inbox_case, inbox_step, inbox_choice restart identity");
  }

  @Override
  protected InboxBook book() {
    return new PostgresInboxBook(SCHEMA.database(), json);
  }

  @Test
  void whatWasDoneCannotBeChangedByHand() {
    Step step = new Step(InboxCase.Act.ASSIGN, "anna", Instant.EPOCH, null, null, 0);
    book().begin(new Begun(null, "pas", List.of()), step);

    assertThatThrownBy(() -> SCHEMA.run("delete from inbox_step"))
        .hasMessageContaining("is only ever added to");
  }
}
