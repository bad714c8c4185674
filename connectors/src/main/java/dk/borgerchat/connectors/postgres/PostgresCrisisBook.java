package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Crisis;
import dk.borgerchat.core.publishing.CrisisBook;
import dk.borgerchat.core.understanding.IntentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Urgent messages in PostgreSQL, in two tables that are only ever added to. */
@ApplicationScoped
public class PostgresCrisisBook implements CrisisBook {
  private static final String CRISES =
      """
      select c.*, yes.who confirmed_by, yes.at confirmed, no.who ended_by, no.at ended
      from crisis c
      left join crisis_step yes on yes.crisis = c.number and yes.step = 'CONFIRM'
      left join crisis_step no on no.crisis = c.number and no.step = 'END'
      """;
  private static final String STEP =
      """
      insert into crisis_step (crisis, step, who, at)
      select number, ?, ?, ? from crisis where number = ? on conflict do nothing
      """;

  private final DataSource database;

  public PostgresCrisisBook(DataSource database) {
    this.database = database;
  }

  @Override
  public Crisis propose(Proposal proposal, String who, Instant at) {
    IntentId intent = proposal.intent();
    return Sql.inTransaction(
        database,
        sql -> {
          long number =
              sql.first(
                      "insert into crisis (body, kommuner, intent, until, who, at)"
                          + " values (?, ?, ?, ?, ?, ?) returning number",
                      row -> row.getLong(1),
                      proposal.text(),
                      proposal.kommuner().stream()
                          .map(KommuneCode::value)
                          .sorted()
                          .collect(Collectors.joining(",")),
                      intent == null ? null : intent.value(),
                      proposal.until(),
                      who,
                      at)
                  .orElseThrow();
          return find(sql, number).orElseThrow();
        });
  }

  @Override
  public Optional<Crisis> step(long number, Step step, String who, Instant at) {
    return Sql.inTransaction(
        database,
        sql ->
            sql.run(STEP, step.name(), who, at, number) == 1
                ? find(sql, number)
                : Optional.empty());
  }

  @Override
  public List<Crisis> newest(int limit) {
    return Sql.connected(
        database,
        sql ->
            sql.list(CRISES + "order by c.number desc limit ?", PostgresCrisisBook::crisis, limit));
  }

  @Override
  public Optional<Crisis> find(long number) {
    return Sql.connected(database, sql -> find(sql, number));
  }

  private static Optional<Crisis> find(Sql sql, long number) throws SQLException {
    return sql.first(CRISES + "where c.number = ?", PostgresCrisisBook::crisis, number);
  }

  private static Crisis crisis(ResultSet row) throws SQLException {
    String intent = row.getString("intent");
    return new Crisis(
        row.getLong("number"),
        row.getString("body"),
        kommuner(row.getString("kommuner")),
        intent == null ? null : new IntentId(intent),
        row.getTimestamp("until").toInstant(),
        row.getString("who"),
        row.getTimestamp("at").toInstant(),
        row.getString("confirmed_by"),
        instant(row.getTimestamp("confirmed")),
        row.getString("ended_by"),
        instant(row.getTimestamp("ended")));
  }

  private static Set<KommuneCode> kommuner(String codes) {
    return codes.isEmpty()
        ? Set.of()
        : Arrays.stream(codes.split(",")).map(KommuneCode::new).collect(Collectors.toSet());
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
