package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.Membership;
import dk.borgerchat.core.publishing.MembershipBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Paused kommuner and those that left in PostgreSQL, in a table that is only ever added to. */
@ApplicationScoped
public class PostgresMembershipBook implements MembershipBook {
  private final DataSource database;

  public PostgresMembershipBook(DataSource database) {
    this.database = database;
  }

  @Override
  public void add(Step step) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into membership_step (kommune, membership, who, why, at)"
                    + " values (?, ?, ?, ?, ?)",
                step.kommune().value(),
                step.now().name(),
                step.who(),
                step.why(),
                step.at()));
  }

  @Override
  public Map<KommuneCode, Step> last() {
    List<Step> steps =
        Sql.connected(
            database,
            sql ->
                sql.list(
                    "select distinct on (kommune) * from membership_step"
                        + " order by kommune, number desc",
                    row ->
                        new Step(
                            new KommuneCode(row.getString("kommune")),
                            Membership.valueOf(row.getString("membership")),
                            row.getString("who"),
                            row.getString("why"),
                            row.getTimestamp("at").toInstant())));
    Map<KommuneCode, Step> last = new TreeMap<>();
    steps.forEach(step -> last.put(step.kommune(), step));
    return last;
  }
}
