package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.DriftAnswers;
import dk.borgerchat.core.understanding.IntentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;

/** Kommuner's answers to drift in PostgreSQL, in a table that is only ever added to. */
@ApplicationScoped
public class PostgresDriftAnswers implements DriftAnswers {
  private final DataSource database;

  public PostgresDriftAnswers(DataSource database) {
    this.database = database;
  }

  @Override
  public Set<StillRight> all() {
    return Set.copyOf(
        Sql.connected(
            database,
            sql ->
                sql.list(
                    "select kommune, intent, common_revision from content_drift_answer",
                    row ->
                        new StillRight(
                            new KommuneCode(row.getString("kommune")),
                            new IntentId(row.getString("intent")),
                            row.getLong("common_revision")))));
  }

  @Override
  public void add(StillRight answer, String who, Instant at) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into content_drift_answer (kommune, intent, common_revision, who, at)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing",
                answer.kommune().value(),
                answer.intent().value(),
                answer.commonRevision(),
                who,
                at));
  }
}
