package dk.borgerchat.connectors.postgres;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.InboxBook;
import dk.borgerchat.core.publishing.InboxCase;
import dk.borgerchat.core.understanding.IntentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The inbox's cases in PostgreSQL, in tables that are only ever added to. */
@ApplicationScoped
public class PostgresInboxBook implements InboxBook {
  private static final String CASES =
      """
      select c.number, c.kommune, c.words, c.candidates,
        s.act, s.who, s.at, s.assignee, s.intent, s.revision
      from inbox_case c join lateral (
        select * from inbox_step where inbox_case = c.number order by number desc limit 1
      ) s on true
      """;

  private final DataSource database;
  private final CandidatesJson candidates;

  public PostgresInboxBook(DataSource database, ObjectMapper json) {
    this.database = database;
    this.candidates = new CandidatesJson(json);
  }

  @Override
  public InboxCase begin(Begun begun, Step step) {
    KommuneCode kommune = begun.kommune();
    return Sql.inTransaction(
        database,
        sql -> {
          long number =
              sql.first(
                      "insert into inbox_case (kommune, words, candidates) values (?, ?, ?::json)"
                          + " returning number",
                      row -> row.getLong(1),
                      kommune == null ? null : kommune.value(),
                      begun.words(),
                      candidates.write(begun.candidates()))
                  .orElseThrow();
          add(sql, number, step);
          return find(sql, number).orElseThrow();
        });
  }

  @Override
  public Optional<InboxCase> add(long number, Step step) {
    return Sql.inTransaction(
        database,
        sql -> {
          if (find(sql, number).isEmpty()) {
            return Optional.empty();
          }
          add(sql, number, step);
          return find(sql, number);
        });
  }

  private static void add(Sql sql, long number, Step step) throws SQLException {
    IntentId intent = step.intent();
    sql.run(
        "insert into inbox_step (inbox_case, act, who, at, assignee, intent, revision)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        number,
        step.act().name(),
        step.who(),
        step.at(),
        step.assignee(),
        intent == null ? null : intent.value(),
        step.revision());
  }

  private Optional<InboxCase> find(Sql sql, long number) throws SQLException {
    return sql.first(CASES + "where c.number = ?", this::read, number);
  }

  @Override
  public Optional<InboxCase> find(long number) {
    return Sql.connected(database, sql -> find(sql, number));
  }

  @Override
  public List<InboxCase> all() {
    return Sql.connected(database, sql -> sql.list(CASES + "order by c.number", this::read));
  }

  @Override
  public void choose(KommuneCode kommune, int conversations, String who, Instant at) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into inbox_choice (kommune, conversations, who, at) values (?, ?, ?, ?)",
                kommune.value(),
                conversations,
                who,
                at));
  }

  @Override
  public Map<KommuneCode, Integer> chosen() {
    record Choice(KommuneCode kommune, int conversations) {}
    List<Choice> choices =
        Sql.connected(
            database,
            sql ->
                sql.list(
                    "select kommune, conversations from inbox_choice order by number",
                    row -> new Choice(new KommuneCode(row.getString(1)), row.getInt(2))));
    Map<KommuneCode, Integer> chosen = new HashMap<>();
    choices.forEach(choice -> chosen.put(choice.kommune(), choice.conversations()));
    return chosen;
  }

  private InboxCase read(ResultSet row) throws SQLException {
    String kommune = row.getString("kommune");
    String intent = row.getString("intent");
    return new InboxCase(
        row.getLong("number"),
        kommune == null ? null : new KommuneCode(kommune),
        row.getString("words"),
        candidates.read(row.getString("candidates")),
        InboxCase.Act.valueOf(row.getString("act")),
        row.getString("who"),
        row.getTimestamp("at").toInstant(),
        row.getString("assignee"),
        intent == null ? null : new IntentId(intent),
        row.getLong("revision"));
  }
}
