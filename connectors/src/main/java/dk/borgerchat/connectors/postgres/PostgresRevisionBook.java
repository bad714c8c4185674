package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Revision;
import dk.borgerchat.core.publishing.Revision.State;
import dk.borgerchat.core.publishing.RevisionBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Revisions in PostgreSQL, in two tables that are only ever added to: revisions and steps. */
@ApplicationScoped
public class PostgresRevisionBook implements RevisionBook {
  private static final String HEAD =
      """
      select r.number, r.path, r.based_on, r.author, r.why, r.at, last.state, last.author state_by,
        (select a.author from content_step a where a.revision = r.number and a.state = 'APPROVED'
         order by a.ordinal desc limit 1) approver
      from content_revision r join lateral (
        select state, author from content_step where revision = r.number order by ordinal desc limit 1
      ) last on true
      """;

  /** The published revision of each document as of a release. */
  static final String PUBLISHED =
      """
      select distinct on (r.path) r.path, r.number, s.release from content_step s
      join content_revision r on r.number = s.revision
      where s.state = 'PUBLISHED' and s.release <= ?
      order by r.path, s.release desc, s.number desc
      """;

  private static final String LIVE =
      """
      select r.path, r.number, published.release, r.body, yes.author, yes.at approved
      from content_revision r join (%s) published on published.number = r.number
      left join lateral (
        select author, at from content_step where revision = r.number and state = 'APPROVED'
        order by ordinal desc limit 1) yes on true
      where r.body <> ''
      """
          .formatted(PUBLISHED);

  private static final String INSERT =
      """
      insert into content_revision (path, kommune, based_on, author, why, at, body)
      select v.path, v.kommune, v.based_on, v.author, v.why, v.at, v.body from (
        values (?, ?, ?::bigint, ?, ?, ?::timestamptz, ?)
      ) as v (path, kommune, based_on, author, why, at, body)
      where coalesce((select max(number) from content_revision where path = v.path), 0) = v.based_on
      on conflict (path, based_on) do nothing returning number
      """;

  private static final String MOVE =
      """
      insert into content_step (revision, ordinal, state, author, why, at)
      select revision, ordinal + 1, ?, ?, ?, ? from (
        select revision, ordinal, state from content_step where revision = ?
        order by ordinal desc limit 1) last
      where last.state = ? on conflict (revision, ordinal) do nothing
      """;

  private final DataSource database;

  public PostgresRevisionBook(DataSource database) {
    this.database = database;
  }

  @Override
  public boolean seed(SortedMap<DocumentPath, String> documents, Instant at) {
    String[] paths = documents.keySet().stream().map(DocumentPath::value).toArray(String[]::new);
    String[] bodies = documents.values().toArray(String[]::new);
    return Sql.inTransaction(
        database,
        sql -> {
          sql.run("lock table content_revision in exclusive mode");
          if (sql.first("select 1 from content_revision limit 1", row -> 1).isPresent()) {
            return false;
          }
          sql.run(
              """
              insert into content_revision (path, kommune, based_on, author, why, at, body)
              select path, substring(path from '^kommuner/(\\d{4})/'), 0, 'seed', '', ?, body
              from unnest(?, ?) as seed (path, body)
              """,
              at, paths, bodies);
          sql.run(
              """
              insert into content_step (revision, ordinal, state, author, why, at, release)
              select number, 1, 'PUBLISHED', 'seed', '', at, 0 from content_revision
              """);
          return true;
        });
  }

  @Override
  public Added add(Draft draft, Instant at) {
    return Sql.inTransaction(
        database,
        sql -> {
          Optional<Long> number = insert(sql, draft, at);
          if (number.isEmpty()) {
            return new Added.Conflict(newest(sql, draft.path()).orElseThrow());
          }
          sql.run(
              "insert into content_step (revision, ordinal, state, author, why, at)"
                  + " values (?, 1, 'DRAFT', ?, ?, ?)",
              number.get(),
              draft.author(),
              draft.why(),
              at);
          return new Added.Stored(find(sql, number.get()).orElseThrow());
        });
  }

  private static Optional<Long> insert(Sql sql, Draft draft, Instant at) throws SQLException {
    KommuneCode kommune = draft.path().kommune();
    return sql.first(
        INSERT,
        row -> row.getLong(1),
        draft.path().value(),
        kommune == null ? null : kommune.value(),
        draft.basedOn(),
        draft.author(),
        draft.why(),
        at,
        draft.text());
  }

  @Override
  public boolean move(long revision, State from, Step step) {
    return Sql.connected(
        database,
        sql ->
            sql.run(MOVE, step.to().name(), step.by(), step.why(), step.at(), revision, from.name())
                == 1);
  }

  @Override
  public Optional<Revision> find(long number) {
    return Sql.connected(database, sql -> find(sql, number));
  }

  private static Optional<Revision> find(Sql sql, long number) throws SQLException {
    return sql.first(HEAD + "where r.number = ?", PostgresRevisionBook::revision, number);
  }

  @Override
  public String text(long number) {
    return Sql.connected(
        database,
        sql ->
            sql.first(
                    "select body from content_revision where number = ?",
                    row -> row.getString(1),
                    number)
                .orElse(""));
  }

  @Override
  public Optional<Revision> newest(DocumentPath path) {
    return Sql.connected(database, sql -> newest(sql, path));
  }

  private static Optional<Revision> newest(Sql sql, DocumentPath path) throws SQLException {
    return sql.first(
        HEAD + "where r.path = ? order by r.number desc limit 1",
        PostgresRevisionBook::revision,
        path.value());
  }

  @Override
  public Optional<Revision> live(DocumentPath path) {
    return Sql.connected(
        database,
        sql ->
            sql.first(
                HEAD
                    + """
                    where r.number = (
                      select s.revision from content_step s
                      join content_revision p on p.number = s.revision
                      where p.path = ? and s.state = 'PUBLISHED'
                      order by s.release desc, s.number desc limit 1)
                    and r.body <> ''
                    """,
                PostgresRevisionBook::revision,
                path.value()));
  }

  @Override
  public SortedMap<DocumentPath, Live> live() {
    SortedMap<DocumentPath, Live> live = new TreeMap<>();
    record Document(DocumentPath path, Live live) {}
    List<Document> documents =
        Sql.connected(
            database,
            sql ->
                sql.list(
                    LIVE,
                    row ->
                        new Document(
                            new DocumentPath(row.getString("path")),
                            new Live(
                                row.getLong("number"),
                                row.getLong("release"),
                                approval(row),
                                row.getString("body"))),
                    Long.MAX_VALUE));
    documents.forEach(document -> live.put(document.path(), document.live()));
    return live;
  }

  private static @Nullable Approval approval(ResultSet row) throws SQLException {
    String by = row.getString("author");
    return by == null ? null : new Approval(by, row.getTimestamp("approved").toInstant());
  }

  @Override
  public List<Revision> history(@Nullable DocumentPath path, long before, int limit) {
    return Sql.connected(
        database,
        sql ->
            sql.list(
                HEAD
                    + "where r.number < ? and (?::text is null or r.path = ?)"
                    + " order by r.number desc limit ?",
                PostgresRevisionBook::revision,
                before,
                path == null ? null : path.value(),
                path == null ? null : path.value(),
                limit));
  }

  @Override
  public List<Revision> open() {
    return Sql.connected(
        database,
        sql ->
            sql.list(
                HEAD
                    + """
                    where last.state in ('DRAFT', 'IN_REVIEW', 'APPROVED') and not exists (
                      select 1 from content_revision newer
                      where newer.path = r.path and newer.number > r.number)
                    order by r.number desc
                    """,
                PostgresRevisionBook::revision));
  }

  @Override
  public List<Step> steps(long revision) {
    return Sql.connected(
        database,
        sql ->
            sql.list(
                "select state, author, why, at from content_step where revision = ? order by"
                    + " ordinal",
                row ->
                    new Step(
                        State.valueOf(row.getString("state")),
                        row.getString("author"),
                        row.getString("why"),
                        row.getTimestamp("at").toInstant()),
                revision));
  }

  private static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        row.getLong("number"),
        new DocumentPath(row.getString("path")),
        row.getLong("based_on"),
        row.getString("author"),
        row.getString("why"),
        row.getTimestamp("at").toInstant(),
        State.valueOf(row.getString("state")),
        row.getString("state_by"),
        row.getString("approver"));
  }
}
