package dk.borgerchat.connectors.hotline;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The records of a topic that could not be read, and their way back once the reader understands
 * them. A record brought back is not brought back again; readers drop what they have done before.
 * One thread.
 */
public final class DeadLetters {
  private static final String SUFFIX = ".dead-letter";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String topic;
  private final Map<String, Object> kafka;

  /**
   * The dead letters of a topic.
   *
   * @param topic without {@code .dead-letter}
   * @param bootstrap the brokers
   */
  public DeadLetters(String topic, String bootstrap) {
    this.topic = topic;
    this.kafka = Map.of("bootstrap.servers", bootstrap);
  }

  /**
   * One record, without its content.
   *
   * @param key the conversation's id
   * @param reason why it could not be read
   */
  public record Letter(int partition, long offset, @Nullable String key, String reason) {}

  /** Those not brought back yet, by partition and offset. */
  public List<Letter> waiting() {
    try (KafkaConsumer<String, String> consumer = consumer()) {
      return read(consumer).stream().map(DeadLetters::letter).toList();
    }
  }

  /** Sends all to their topic again, in their order, and gives how many they were. */
  public int replay() {
    try (KafkaConsumer<String, String> consumer = consumer();
        KafkaProducer<String, String> producer = producer()) {
      List<ConsumerRecord<String, String>> records = read(consumer);
      for (ConsumerRecord<String, String> record : records) {
        producer.send(new ProducerRecord<>(topic, record.key(), record.value())).get();
        consumer.commitSync(
            Map.of(
                new TopicPartition(record.topic(), record.partition()),
                new OffsetAndMetadata(record.offset() + 1)));
      }
      return records.size();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted; run it again for the rest", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka did not take a record; run it again for the rest", e);
    }
  }

  private List<ConsumerRecord<String, String>> read(KafkaConsumer<String, String> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic + SUFFIX).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until && !isRead(consumer, ends)) {
      consumer.poll(Duration.ofMillis(100)).forEach(records::add);
    }
    return records;
  }

  private static boolean isRead(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static Letter letter(ConsumerRecord<String, String> record) {
    Header reason = record.headers().lastHeader("dead-letter-reason");
    return new Letter(
        record.partition(),
        record.offset(),
        record.key(),
        reason == null ? "" : new String(reason.value(), StandardCharsets.UTF_8));
  }

  private KafkaConsumer<String, String> consumer() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, "borgerchat-replay");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  private KafkaProducer<String, String> producer() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }
}
