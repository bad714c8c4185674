package dk.borgerchat.connectors.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.conversation.TranscriptBook.Line;
import dk.borgerchat.core.conversation.TranscriptBookContract;
import dk.borgerchat.core.kommune.KommuneCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresTranscriptBookTest extends TranscriptBookContract {
  private static DataSource database;
  private final TranscriptBook book;

  PostgresTranscriptBookTest() {
    ObjectMapper json = JsonForTests.mapper();
    book = new PostgresTranscriptBook(database, json);
  }

  @BeforeAll
  static void migrate() {
    database = DatabaseForTests.migrated();
  }

  @Override
  protected TranscriptBook book() {
    return book;
  }

  @Test
  void everyAccessIsWrittenDownWithItsReason() throws SQLException {
    Conversation said = kept(new KommuneCode("0999"));
    book.read(said.id(), access());
    book.preserve(said.id(), "26/00125", access());
    book.transfer(said.id(), access());

    assertThat(
            text(
                "select string_agg(act || ' ' || by_user || ' ' || reason, ', ' order by id)"
                    + " from access_audit where conversation = '"
                    + said.id()
                    + "'"))
        .isEqualTo(
            "read anna aktindsigt i sag 26/00123, preserve anna aktindsigt i sag 26/00123, "
                + "transfer anna aktindsigt i sag 26/00123");
  }

  @Test
  void aConversationCountsOnceAndIsForgottenWithItsTranscript() throws SQLException {
    Conversation said = kept(new KommuneCode("0997"));
    Conversation ended =
        said.next(new Cause(Cause.Kind.CITIZEN, "end"), NOON, List.of(new Ended(Outcome.LEFT)))
            .after();
    List<Line> lines = ended.events().stream().map(one -> new Line(said.id(), one)).toList();
    book.keep(lines);
    book.keep(lines.subList(2, 4));

    String whose =
        "select string_agg(channel || outcome || ' ' || coalesce(conversation::text, '-')";
    assertThat(text(whose + ", '') from contact where kommune = '0997'"))
        .isEqualTo("botleft " + said.id());
    book.delete(said.id(), NOON);
    assertThat(text(whose + ", '') from contact where kommune = '0997'")).isEqualTo("botleft -");
  }

  @Test
  void whoDeletesTheChatBeforeItsEndWasHelpedAllTheSame() throws SQLException {
    Conversation said = kept(new KommuneCode("0996"));
    book.delete(said.id(), NOON);
    book.delete(said.id(), NOON);

    assertThat(text("select count(*) from contact where kommune = '0996'")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update access_audit set reason = 'ingen'",
        "delete from access_audit",
        "truncate access_audit"
      })
  void whatIsWrittenDownCannotBeChanged(String sql) {
    assertThatThrownBy(() -> text(sql)).hasMessageContaining("access_audit is only ever added to");
  }

  private static String text(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
