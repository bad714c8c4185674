package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.ContentArchive;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.ReleaseHead;
import dk.borgerchat.core.publishing.ReleaseShelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Releases in PostgreSQL, one row each; the lock is an advisory one, held by one connection. */
@ApplicationScoped
public class PostgresReleaseShelf implements ReleaseShelf {
  private static final long LOCK = 0x426f726765726368L;
  private static final String HEAD =
      "select number, hash, model, at, author, why, report from content_release ";

  private final DataSource database;

  public PostgresReleaseShelf(DataSource database) {
    this.database = database;
  }

  @Override
  public <T> T alone(Supplier<T> work) {
    return Sql.connected(
        database,
        sql -> {
          sql.list("select pg_advisory_lock(?)", row -> true, LOCK);
          try {
            return work.get();
          } finally {
            sql.list("select pg_advisory_unlock(?)", row -> true, LOCK);
          }
        });
  }

  @Override
  public ReleaseHead add(ReleaseHead head, byte[] archive, List<Long> revisions) {
    return Sql.inTransaction(
        database,
        sql -> {
          ReleaseHead added = insert(sql, head, archive);
          sql.run(
              """
              insert into content_step (revision, ordinal, state, author, why, at, release)
              select revision, max(ordinal) + 1, 'PUBLISHED', ?, ?, ?, ?
              from content_step where revision = any (?) group by revision
              """,
              head.by(),
              head.why(),
              head.at(),
              added.number(),
              revisions.toArray(Long[]::new));
          return added;
        });
  }

  private static ReleaseHead insert(Sql sql, ReleaseHead head, byte[] archive) throws SQLException {
    return sql.first(
            """
            insert into content_release (hash, model, at, author, why, report, archive)
            values (?, ?, ?, ?, ?, ?, ?)
            returning number, hash, model, at, author, why, report
            """,
            PostgresReleaseShelf::head,
            head.hash(),
            head.model(),
            head.at(),
            head.by(),
            head.why(),
            head.report(),
            archive)
        .orElseThrow();
  }

  @Override
  public Optional<ReleaseHead> newest() {
    return Sql.connected(
        database,
        sql -> sql.first(HEAD + "order by number desc limit 1", PostgresReleaseShelf::head));
  }

  @Override
  public Optional<ReleaseHead> find(long number) {
    return Sql.connected(
        database, sql -> sql.first(HEAD + "where number = ?", PostgresReleaseShelf::head, number));
  }

  @Override
  public Optional<ReleaseHead> at(Instant moment) {
    return Sql.connected(
        database,
        sql ->
            sql.first(
                HEAD + "where at <= ? order by number desc limit 1",
                PostgresReleaseShelf::head,
                moment));
  }

  @Override
  public SortedMap<DocumentPath, String> documents(long release) {
    return ContentArchive.unpack(
        Sql.connected(
            database,
            sql ->
                sql.first(
                        "select archive from content_release where number = ?",
                        row -> row.getBytes(1),
                        release)
                    .orElseThrow(
                        () -> new IllegalArgumentException("There is no release " + release))));
  }

  @Override
  public Map<String, Long> revisions(long release) {
    record Held(String path, long number) {}
    List<Held> all =
        Sql.connected(
            database,
            sql ->
                sql.list(
                    PostgresRevisionBook.PUBLISHED,
                    row -> new Held(row.getString("path"), row.getLong("number")),
                    release));
    Map<String, Long> revisions = new TreeMap<>();
    all.forEach(held -> revisions.put(held.path(), held.number()));
    return revisions;
  }

  @Override
  public List<ReleaseHead> history(int limit) {
    return Sql.connected(
        database,
        sql -> sql.list(HEAD + "order by number desc limit ?", PostgresReleaseShelf::head, limit));
  }

  @Override
  public Optional<byte[]> model(String key) {
    return Sql.connected(
        database,
        sql ->
            sql.first("select body from content_model where key = ?", row -> row.getBytes(1), key));
  }

  @Override
  public void putModel(String key, byte[] model) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into content_model (key, body) values (?, ?) on conflict do nothing",
                key,
                model));
  }

  private static ReleaseHead head(ResultSet row) throws SQLException {
    return new ReleaseHead(
        row.getLong("number"),
        row.getString("hash"),
        row.getString("model"),
        row.getTimestamp("at").toInstant(),
        row.getString("author"),
        row.getString("why"),
        row.getString("report"));
  }
}
