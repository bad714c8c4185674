package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.SeedAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;

/** Declined texts of the seed in PostgreSQL, in a table that is only ever added to. */
@ApplicationScoped
public class PostgresSeedAnswers implements SeedAnswers {
  private final DataSource database;

  public PostgresSeedAnswers(DataSource database) {
    this.database = database;
  }

  @Override
  public Set<Declined> all() {
    return Set.copyOf(
        Sql.connected(
            database,
            sql ->
                sql.list(
                    "select path, hash from seed_declined",
                    row ->
                        new Declined(
                            new DocumentPath(row.getString("path")), row.getString("hash")))));
  }

  @Override
  public void add(Declined declined, String who, Instant at) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into seed_declined (path, hash, who, at) values (?, ?, ?, ?)"
                    + " on conflict do nothing",
                declined.path().value(),
                declined.hash(),
                who,
                at));
  }
}
