package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/** The audit log in PostgreSQL, in a table that refuses every change. */
@ApplicationScoped
public class PostgresAuditLog implements AuditLog {
  private final DataSource database;

  public PostgresAuditLog(DataSource database) {
    this.database = database;
  }

  @Override
  public void add(Action action) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into content_audit (at, who, what, outcome, why) values (?, ?, ?, ?, ?)",
                action.at(),
                action.who(),
                action.what(),
                action.outcome(),
                action.why()));
  }

  @Override
  public List<Entry> newest(long before, int limit) {
    return Sql.connected(
        database,
        sql ->
            sql.list(
                "select * from content_audit where number < ? order by number desc limit ?",
                row ->
                    new Entry(
                        row.getLong("number"),
                        new Action(
                            row.getTimestamp("at").toInstant(),
                            row.getString("who"),
                            row.getString("what"),
                            row.getInt("outcome"),
                            row.getString("why"))),
                before,
                limit));
  }
}
