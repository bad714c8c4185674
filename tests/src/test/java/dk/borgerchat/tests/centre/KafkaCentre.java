package dk.borgerchat.tests.centre;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A contact centre that speaks Kafka itself. */
final class KafkaCentre implements CentreUnderTest {
  private final Records records = new Records();
  private final KafkaProducer<String, String> producer;
  private final KafkaConsumer<String, String> consumer;
  private final Thread reader;
  private volatile boolean closed;

  KafkaCentre(String bootstrap) {
    Map<String, Object> kafka = Map.of("bootstrap.servers", bootstrap);
    producer = new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer());
    consumer = new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer());
    List<TopicPartition> all =
        consumer.partitionsFor("borgerchat.handoff.to-centre").stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(all);
    consumer.seekToEnd(all);
    all.forEach(consumer::position);
    reader = Thread.ofPlatform().start(this::read);
  }

  private void read() {
    while (!closed) {
      consumer.poll(Duration.ofMillis(50)).forEach(record -> records.take(record.value()));
    }
    consumer.close();
  }

  @Override
  public void isPresent(String agent) {
    send(
        "borgerchat.handoff.availability",
        "availability",
        "test-centre",
        Records.availability(agent));
  }

  @Override
  public void send(String conversation, String name, ObjectNode data) {
    send("borgerchat.handoff.from-centre", name, conversation, data);
  }

  private void send(String topic, String name, String subject, ObjectNode data) {
    producer.send(new ProducerRecord<>(topic, subject, Records.event(name, subject, data)));
  }

  @Override
  public List<Fact> facts(String conversation) {
    return records.of(conversation);
  }

  @Override
  public void close() {
    closed = true;
    producer.close();
    try {
      reader.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
