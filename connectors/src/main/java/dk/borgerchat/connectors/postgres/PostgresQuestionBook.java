package dk.borgerchat.connectors.postgres;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.publishing.AskedQuestion;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.publishing.QuestionBook;
import dk.borgerchat.core.understanding.IntentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Citizens' questions in PostgreSQL, as {@link PostgresTranscriptBook} files them. */
@ApplicationScoped
public class PostgresQuestionBook implements QuestionBook {
  private static final String SINCE =
      """
      select conversation::text, sequence, kommune, at, text, candidates, met, intent
      from citizen_question q where at >= ? and met = any (?)
      and not exists (select from deleted_conversation d where d.conversation = q.conversation)
      order by at desc, conversation, sequence limit ?
      """;

  private final DataSource database;
  private final CandidatesJson candidates;

  public PostgresQuestionBook(DataSource database, ObjectMapper json) {
    this.database = database;
    this.candidates = new CandidatesJson(json);
  }

  @Override
  public List<AskedQuestion> since(Instant from, Set<Met> met, int most) {
    String[] wanted = met.stream().map(Met::name).toArray(String[]::new);
    return Sql.connected(database, sql -> sql.list(SINCE, this::question, from, wanted, most));
  }

  private AskedQuestion question(ResultSet row) throws SQLException {
    String intent = row.getString("intent");
    return new AskedQuestion(
        row.getString("conversation"),
        row.getLong("sequence"),
        new KommuneCode(row.getString("kommune")),
        row.getTimestamp("at").toInstant(),
        MaskedText.alreadyMasked(row.getString("text")),
        candidates.read(row.getString("candidates")),
        Met.valueOf(row.getString("met")),
        intent == null ? null : new IntentId(intent));
  }
}
