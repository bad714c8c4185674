package dk.borgerchat.connectors.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.services.KafkaService;
import dk.borgerchat.services.ServicesForTests;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the real broker of this test run, with topics of this test alone. */
class DeadLettersTest {
  private static final String BOOTSTRAP =
      ServicesForTests.running().the(KafkaService.class).settings().get("kafka.bootstrap.servers");

  private final String topic = "test-" + UUID.randomUUID();
  private final DeadLetters letters = new DeadLetters(topic, BOOTSTRAP);

  @BeforeEach
  void twoRecordsCouldNotBeRead() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", BOOTSTRAP))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(topic, 1, (short) 1),
                  new NewTopic(topic + ".dead-letter", 2, (short) 1)))
          .all()
          .get();
    }
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", BOOTSTRAP),
            new StringSerializer(),
            new StringSerializer())) {
      for (String value : List.of("one", "two")) {
        var record = new ProducerRecord<>(topic + ".dead-letter", "conversation", value);
        record
            .headers()
            .add("dead-letter-reason", "Unknown version".getBytes(StandardCharsets.UTF_8));
        producer.send(record).get();
      }
    }
  }

  @Test
  void showsTheReasonAndNotTheContent() {
    assertThat(letters.waiting())
        .hasSize(2)
        .allSatisfy(letter -> assertThat(letter.reason()).isEqualTo("Unknown version"));
    assertThat(letters.waiting().toString()).doesNotContain("one").doesNotContain("two");
  }

  @Test
  void bringsEveryRecordBackOnceInItsOrder() {
    assertThat(letters.replay()).isEqualTo(2);
    assertThat(letters.replay()).isZero();
    assertThat(letters.waiting()).isEmpty();
    assertThat(valuesOf(topic)).containsExactly("one", "two");
  }

  private static List<String> valuesOf(String topic) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", BOOTSTRAP, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      TopicPartition only = new TopicPartition(topic, 0);
      consumer.assign(List.of(only));
      consumer.seekToBeginning(List.of(only));
      List<String> values = new ArrayList<>();
      for (int tries = 0; tries < 50 && values.size() < 2; tries++) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
      }
      return values;
    }
  }
}
