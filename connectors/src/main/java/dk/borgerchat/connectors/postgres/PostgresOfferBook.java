package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Offer;
import dk.borgerchat.core.publishing.Offer.Act;
import dk.borgerchat.core.publishing.Offer.Step;
import dk.borgerchat.core.publishing.OfferBook;
import dk.borgerchat.core.understanding.IntentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** What kommuner offer each other in PostgreSQL, in tables that are only ever added to. */
@ApplicationScoped
public class PostgresOfferBook implements OfferBook {
  private static final String STEPS =
      "select offer, act, kommune, revision, who, at from offer_step";

  private record StepOf(long offer, Step step) {}

  private final DataSource database;

  public PostgresOfferBook(DataSource database) {
    this.database = database;
  }

  @Override
  public Offer add(Offered offered) {
    return Sql.inTransaction(
        database,
        sql -> {
          long number =
              sql.first(
                      "insert into offer (kommune, intent, note, who, at) values (?, ?, ?, ?, ?)"
                          + " returning number",
                      row -> row.getLong(1),
                      offered.kommune().value(),
                      offered.intent().value(),
                      offered.note(),
                      offered.who(),
                      offered.at())
                  .orElseThrow();
          return find(sql, number).orElseThrow();
        });
  }

  @Override
  public Optional<Offer> add(long offer, Step step) {
    KommuneCode kommune = step.kommune();
    return Sql.inTransaction(
        database,
        sql -> {
          if (find(sql, offer).isEmpty()) {
            return Optional.empty();
          }
          sql.run(
              "insert into offer_step (offer, act, kommune, revision, who, at)"
                  + " values (?, ?, ?, ?, ?, ?)",
              offer,
              step.act().name(),
              kommune == null ? null : kommune.value(),
              step.revision(),
              step.who(),
              step.at());
          return find(sql, offer);
        });
  }

  @Override
  public Optional<Offer> find(long offer) {
    return Sql.connected(database, sql -> find(sql, offer));
  }

  @Override
  public List<Offer> all() {
    return Sql.connected(
        database,
        sql -> {
          Map<Long, List<Step>> steps = new LinkedHashMap<>();
          for (StepOf one : sql.list(STEPS + " order by number", PostgresOfferBook::step)) {
            steps.computeIfAbsent(one.offer(), unused -> new ArrayList<>()).add(one.step());
          }
          return sql.list(
              "select * from offer order by number desc",
              row -> offer(row, steps.getOrDefault(row.getLong("number"), List.of())));
        });
  }

  private static Optional<Offer> find(Sql sql, long offer) throws SQLException {
    List<Step> steps =
        sql
            .list(STEPS + " where offer = ? order by number", PostgresOfferBook::step, offer)
            .stream()
            .map(StepOf::step)
            .toList();
    return sql.first("select * from offer where number = ?", row -> offer(row, steps), offer);
  }

  private static Offer offer(ResultSet row, List<Step> steps) throws SQLException {
    return new Offer(
        row.getLong("number"),
        new KommuneCode(row.getString("kommune")),
        new IntentId(row.getString("intent")),
        row.getString("note"),
        row.getString("who"),
        row.getTimestamp("at").toInstant(),
        steps);
  }

  private static StepOf step(ResultSet row) throws SQLException {
    String kommune = row.getString("kommune");
    return new StepOf(
        row.getLong("offer"),
        new Step(
            Act.valueOf(row.getString("act")),
            kommune == null ? null : new KommuneCode(kommune),
            row.getLong("revision"),
            row.getString("who"),
            row.getTimestamp("at").toInstant()));
  }
}
