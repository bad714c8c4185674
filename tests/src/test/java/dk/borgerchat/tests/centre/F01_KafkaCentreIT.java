package dk.borgerchat.tests.centre;

import dk.borgerchat.services.KafkaService;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.WithCluster;
import org.junit.jupiter.api.extension.ExtendWith;

/** A centre that speaks Kafka itself needs no adapter at all. */
@ExtendWith(WithCluster.class)
class F01_KafkaCentreIT extends ContactCentreKit {
  private final Cluster cluster;

  F01_KafkaCentreIT(Cluster cluster) {
    this.cluster = cluster;
    cluster.a();
  }

  @Override
  CentreUnderTest centre() {
    return new KafkaCentre(
        cluster.services().the(KafkaService.class).settings().get("kafka.bootstrap.servers"));
  }

  @Override
  Node node() {
    return cluster.a();
  }
}
