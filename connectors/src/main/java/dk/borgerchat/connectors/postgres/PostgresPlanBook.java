package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.PlanBook;
import dk.borgerchat.core.publishing.Planned;
import dk.borgerchat.core.publishing.Planned.Act;
import dk.borgerchat.core.publishing.Planned.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What is planned in PostgreSQL, in two tables that are only ever added to. */
@ApplicationScoped
public class PostgresPlanBook implements PlanBook {
  private static final String PLANS =
      """
      select p.*, e.outcome, coalesce(e.note, '') note
      from plan p left join plan_end e on e.plan = p.number
      """;
  private static final String END =
      """
      insert into plan_end (plan, outcome, note, who, at)
      select number, ?, ?, ?, ? from plan where number = ? on conflict do nothing
      """;

  private final DataSource database;

  public PostgresPlanBook(DataSource database) {
    this.database = database;
  }

  @Override
  public Planned add(Plan plan) {
    return Sql.inTransaction(
        database,
        sql -> {
          long number =
              sql.first(
                      "insert into plan (act, path, revision, due, who, why)"
                          + " values (?, ?, ?, ?, ?, ?) returning number",
                      row -> row.getLong(1),
                      plan.act().name(),
                      plan.path().value(),
                      plan.revision(),
                      plan.due(),
                      plan.who(),
                      plan.why())
                  .orElseThrow();
          return find(sql, number).orElseThrow();
        });
  }

  @Override
  public boolean end(long number, Outcome outcome, String note, String who, Instant at) {
    return Sql.connected(database, sql -> sql.run(END, outcome.name(), note, who, at, number) == 1);
  }

  @Override
  public List<Planned> newest(int limit) {
    return Sql.connected(
        database,
        sql ->
            sql.list(PLANS + "order by p.number desc limit ?", PostgresPlanBook::planned, limit));
  }

  @Override
  public List<Planned> waiting() {
    return Sql.connected(
        database,
        sql ->
            sql.list(
                PLANS + "where e.plan is null order by p.due, p.number",
                PostgresPlanBook::planned));
  }

  @Override
  public Optional<Planned> find(long number) {
    return Sql.connected(database, sql -> find(sql, number));
  }

  private static Optional<Planned> find(Sql sql, long number) throws SQLException {
    return sql.first(PLANS + "where p.number = ?", PostgresPlanBook::planned, number);
  }

  private static Planned planned(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new Planned(
        row.getLong("number"),
        Act.valueOf(row.getString("act")),
        new DocumentPath(row.getString("path")),
        row.getLong("revision"),
        row.getTimestamp("due").toInstant(),
        row.getString("who"),
        row.getString("why"),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getString("note"));
  }
}
