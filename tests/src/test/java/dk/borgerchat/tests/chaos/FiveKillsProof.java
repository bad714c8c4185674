package dk.borgerchat.tests.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each process is killed once; the long proof is {@code ./dev prove Chaos}. */
@ExtendWith(WithCluster.class)
class FiveKillsProof {
  @Test
  void nothingIsLostAndNothingComesTwice(Cluster cluster) throws Exception {
    Killer killer = new Killer(cluster, System.nanoTime());
    Verdict verdict = new Chaos(cluster).run(20, 20, () -> killer.kill(5, 500, 1_000));

    assertThat(verdict.broken()).allSatisfy((promise, where) -> assertThat(where).isEmpty());
    assertThat(killer.kills()).hasSize(5);
    assertThat(verdict.conversations()).isGreaterThanOrEqualTo(20);
  }
}
