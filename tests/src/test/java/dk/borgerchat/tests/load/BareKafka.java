package dk.borgerchat.tests.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The least that any way over this broker takes: one record produced with acks=all and consumed,
 * while the same load runs beside it.
 */
final class BareKafka implements AutoCloseable {
  private final String topic = "proof-" + UUID.randomUUID();
  private final Map<String, Long> sent = new ConcurrentHashMap<>();
  private final Times times = new Times();
  private final KafkaProducer<String, String> producer;
  private final KafkaConsumer<String, String> consumer;
  private final Thread reader;
  private volatile boolean closed;

  BareKafka(String bootstrap) throws Exception {
    Map<String, Object> kafka = Map.of("bootstrap.servers", bootstrap);
    producer = new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer());
    producer.send(new ProducerRecord<>(topic, "first")).get();
    consumer = new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer());
    TopicPartition only = new TopicPartition(topic, 0);
    consumer.assign(List.of(only));
    consumer.seekToEnd(List.of(only));
    consumer.position(only);
    reader = Thread.ofPlatform().start(this::read);
  }

  /** One round trip, not waited for. */
  void measure() {
    String id = UUID.randomUUID().toString();
    sent.put(id, System.nanoTime());
    producer.send(new ProducerRecord<>(topic, id));
  }

  Times times() {
    return times;
  }

  private void read() {
    while (!closed) {
      consumer
          .poll(Duration.ofMillis(100))
          .forEach(record -> {
            Long at = sent.remove(record.value());
            if (at != null) {
              times.add(System.nanoTime() - at);
            }
          });
    }
    consumer.close();
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    producer.close();
    reader.join();
  }
}
