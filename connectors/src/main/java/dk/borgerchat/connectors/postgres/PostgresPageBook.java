package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.PageBook;
import dk.borgerchat.core.publishing.WatchedPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What visits to others' pages found, in PostgreSQL: one row a page, and one for the round. */
@ApplicationScoped
public class PostgresPageBook implements PageBook {
  private final DataSource database;

  public PostgresPageBook(DataSource database) {
    this.database = database;
  }

  @Override
  public boolean beginRound(Instant now, Duration every) {
    return Sql.connected(
            database,
            sql ->
                sql.run(
                    "insert into page_round (begun_at) values (?) on conflict (only_one)"
                        + " do update set begun_at = excluded.begun_at where page_round.begun_at <= ?",
                    now,
                    now.minus(every)))
        > 0;
  }

  @Override
  public Map<URI, WatchedPage> pages() {
    return Sql.connected(
            database, sql -> sql.list("select * from page_watched", PostgresPageBook::page))
        .stream()
        .collect(Collectors.toMap(WatchedPage::address, Function.identity()));
  }

  private static WatchedPage page(ResultSet row) throws SQLException {
    return new WatchedPage(
        URI.create(row.getString("address")),
        at(row, "visited_at").toInstant(),
        row.getInt("failures"),
        row.getString("problem"),
        row.getString("etag"),
        row.getString("seen"),
        row.getString("known"),
        changedAt(row));
  }

  private static @Nullable Instant changedAt(ResultSet row) throws SQLException {
    OffsetDateTime changed = at(row, "changed_at");
    return changed == null ? null : changed.toInstant();
  }

  private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class);
  }

  @Override
  public void put(WatchedPage page) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into page_watched"
                    + " (address, visited_at, failures, problem, etag, seen, known, changed_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (address) do update set"
                    + " visited_at = excluded.visited_at, failures = excluded.failures,"
                    + " problem = excluded.problem, etag = excluded.etag, seen = excluded.seen,"
                    + " known = excluded.known, changed_at = excluded.changed_at",
                page.address().toString(),
                page.visitedAt(),
                page.failures(),
                page.problem(),
                page.etag(),
                page.seen(),
                page.known(),
                page.changedAt()));
  }

  @Override
  public Set<StillRight> stillRight() {
    return Set.copyOf(
        Sql.connected(
            database,
            sql ->
                sql.list(
                    "select path, address, hash from page_still_right",
                    row ->
                        new StillRight(
                            new DocumentPath(row.getString("path")),
                            URI.create(row.getString("address")),
                            row.getString("hash")))));
  }

  @Override
  public void add(StillRight answer, String who, Instant at) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into page_still_right (path, address, hash, who, at)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing",
                answer.path().value(),
                answer.address().toString(),
                answer.hash(),
                who,
                at));
  }
}
