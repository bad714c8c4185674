package dk.borgerchat.tests.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithCluster.class)
class NodeIT {
  @Test
  void twoNodesAreReadyOnTheSameServices(Cluster cluster) {
    assertThat(cluster.a().isReady()).isTrue();
    assertThat(cluster.b().isReady()).isTrue();
    assertThat(cluster.a().address()).isNotEqualTo(cluster.b().address());
  }

  @Test
  void aKilledNodeComesBackOnItsAddress(Cluster cluster) {
    Node node = cluster.b();
    node.kill();
    assertThat(node.isReady()).isFalse();
    node.start();
    assertThat(node.isReady()).isTrue();
  }
}
