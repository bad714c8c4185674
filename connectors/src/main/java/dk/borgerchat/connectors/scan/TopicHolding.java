package dk.borgerchat.connectors.scan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Every record of every topic on Kafka that clients can see, the dead-letter topics included: keys,
 * values and headers.
 *
 * @param bootstrapServers the brokers
 */
record TopicHolding(String bootstrapServers) implements Holding {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Override
  public String name() {
    return "Kafka";
  }

  @Override
  public void read(BiConsumer<String, String> reader) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            15_000);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.listTopics().values().stream()
              .flatMap(List::stream)
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(PATIENCE).forEach(record -> read(record, reader));
      }
    }
  }

  private static void read(
      ConsumerRecord<String, String> record, BiConsumer<String, String> reader) {
    if (record.key() != null) {
      reader.accept(record.topic(), record.key());
    }
    if (record.value() != null) {
      reader.accept(record.topic(), record.value());
    }
    for (Header header : record.headers()) {
      reader.accept(record.topic(), new String(header.value(), StandardCharsets.UTF_8));
    }
  }
}
