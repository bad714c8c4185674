package dk.borgerchat.tests.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.ProofBook;
import dk.borgerchat.tests.running.WithCluster;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** At least 40 kills under at least 300 conversations that escalate and chat. */
@ExtendWith(WithCluster.class)
class ChaosProof {
  private static final int KILLS = 40;
  private static final int CONVERSATIONS = 300;

  @Test
  void nothingIsLostAndNothingComesTwice(Cluster cluster) throws Exception {
    long seed = System.nanoTime();
    Killer killer = new Killer(cluster, seed);
    Verdict verdict =
        new Chaos(cluster).run(CONVERSATIONS, 30, () -> killer.kill(KILLS, 2_000, 3_000));

    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("kills (SIGKILL)", KILLS + ": " + killer.kills());
    figures.put("seed of the kills", Long.toString(seed));
    figures.put("conversations that escalated", Integer.toString(verdict.conversations()));
    figures.put("messages confirmed to their sender", Integer.toString(verdict.messages()));
    verdict.broken().forEach((promise, where) -> figures.put(promise, "" + where.size()));
    ProofBook.write(
        "Chaos",
        "Two nodes, the broker, Redis and PostgreSQL are killed at random moments while citizens"
            + " and a contact centre on Kafka chat.",
        figures);
    assertThat(verdict.broken()).allSatisfy((promise, where) -> assertThat(where).isEmpty());
  }
}
