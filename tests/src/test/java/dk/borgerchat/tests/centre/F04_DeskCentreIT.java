package dk.borgerchat.tests.centre;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.WithCluster;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our own desk is a contact centre like any other. */
@ExtendWith(WithCluster.class)
class F04_DeskCentreIT extends ContactCentreKit {
  private final Cluster cluster;

  F04_DeskCentreIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Override
  CentreUnderTest centre() {
    return DeskCentre.with(cluster.b(), "agent1", cluster.passwordOf("agent1"));
  }

  @Override
  Node node() {
    return cluster.a();
  }
}
