package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.WithCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts no jurist has approved reach no citizen by mistake. */
@ExtendWith(WithCluster.class)
class C02_UnapprovedTextsIT {
  private final Cluster cluster;

  C02_UnapprovedTextsIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void aNodeRefusesToStartWithThemUnlessSomebodyHasSaidThatThisIsATrial() {
    Node node = cluster.strictNode("strict");

    assertThatThrownBy(node::start).hasMessageContaining("has ended");
    assertThat(node.log())
        .contains("have not been approved by a jurist")
        .contains("borgerchat.content.seed-allowed=true");
  }
}
