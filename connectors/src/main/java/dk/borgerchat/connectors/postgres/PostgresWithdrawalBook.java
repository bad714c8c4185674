package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.WithdrawalBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Withdrawn answers in PostgreSQL, in a table that is only ever added to; the last step counts. */
@ApplicationScoped
public class PostgresWithdrawalBook implements WithdrawalBook {
  private static final String AT =
      """
      select path, who, why, at from (
        select distinct on (path) * from withdrawal where at <= ? order by path, number desc) last
      where last.is_withdrawn
      """;

  private final DataSource database;

  public PostgresWithdrawalBook(DataSource database) {
    this.database = database;
  }

  @Override
  public void withdraw(Withdrawal withdrawal) {
    add(withdrawal, true);
  }

  @Override
  public void giveBack(Withdrawal withdrawal) {
    add(withdrawal, false);
  }

  private void add(Withdrawal withdrawal, boolean isWithdrawn) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into withdrawal (path, is_withdrawn, who, why, at) values (?, ?, ?, ?, ?)",
                withdrawal.path().value(),
                isWithdrawn,
                withdrawal.who(),
                withdrawal.why(),
                withdrawal.at()));
  }

  @Override
  public Map<DocumentPath, Withdrawal> at(Instant moment) {
    List<Withdrawal> all =
        Sql.connected(
            database,
            sql ->
                sql.list(
                    AT,
                    row ->
                        new Withdrawal(
                            new DocumentPath(row.getString("path")),
                            row.getString("who"),
                            row.getString("why"),
                            row.getTimestamp("at").toInstant()),
                    moment));
    Map<DocumentPath, Withdrawal> withdrawn = new TreeMap<>();
    all.forEach(withdrawal -> withdrawn.put(withdrawal.path(), withdrawal));
    return withdrawn;
  }
}
