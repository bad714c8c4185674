package dk.borgerchat.tests.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.services.KafkaService;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A command of a version that nobody here knows. */
@ExtendWith(WithCluster.class)
class DeadLettersIT {
  private static final String NEWER =
      """
      {"specversion":"1.0","id":"1","source":"/newer","type":"dk.borgerchat.handoff.accept.v9",
      "subject":"0b0d3c2e-8a39-4a4f-9d0c-5a3f5bb0a001","time":"2026-11-23T12:00:00Z",
      "datacontenttype":"application/json",
      "data":{"command":"c1","epoch":1,"agent":{"id":"anna","name":"Anna"}}}\
      """;

  @Test
  void areShownWithTheReasonAndBroughtBackByACommand(Cluster cluster) throws Exception {
    cluster.a();
    String bootstrap =
        cluster.services().the(KafkaService.class).settings().get("kafka.bootstrap.servers");
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>("borgerchat.handoff.from-centre", "k", NEWER)).get();
    }
    DevScript dev = new DevScript(Map.of("KAFKA_BOOTSTRAP_SERVERS", bootstrap));
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofSeconds(2))
        .until(
            () -> dev.call("", "dead-letters").out(),
            shown -> shown.contains("Unknown command or version: dk.borgerchat.handoff.accept.v9"));

    assertThat(dev.call("", "dead-letters", "replay").out())
        .containsPattern("from-centre: [1-9]\\d* brought back");
  }
}
