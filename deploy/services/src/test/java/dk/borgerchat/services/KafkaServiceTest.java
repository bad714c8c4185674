package dk.borgerchat.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KafkaServiceTest {
  private final KafkaService kafka = ServicesForTests.running().the(KafkaService.class);

  @ParameterizedTest
  @EnumSource
  void keepsTopics(Restart restart) throws Exception {
    String topic = "kept-" + UUID.randomUUID();
    createTopic(topic);
    restart.of(kafka);
    try (Admin admin = admin()) {
      assertThat(admin.listTopics().names().get()).contains(topic);
    }
  }

  @Test
  void runsNoOtherKafkaThanItsOwn() {
    assertThat(BuildFolder.kafkaClassPath().split(":"))
        .filteredOn(jar -> jar.contains("/org/apache/kafka/"))
        .hasSizeGreaterThan(5)
        .allSatisfy(jar -> assertThat(jar).endsWith("-4.4.0.jar"));
  }

  private void createTopic(String topic) throws ExecutionException, InterruptedException {
    try (Admin admin = admin()) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
  }

  private Admin admin() {
    return Admin.create(
        Map.of("bootstrap.servers", kafka.settings().get("kafka.bootstrap.servers")));
  }
}
