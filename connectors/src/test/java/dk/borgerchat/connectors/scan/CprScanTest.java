package dk.borgerchat.connectors.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.services.ServicesForTests;
import io.lettuce.core.RedisClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It finds what is planted in each place, and says where and not what. */
class CprScanTest {
  private static final String PLANTED = "planted: 140592-4131";
  private final Map<String, String> addresses = ServicesForTests.running().environment();
  @TempDir Path logs;

  @Test
  void inRedis() {
    RedisClient client = RedisClient.create(addresses.get("BORGERCHAT_REDIS_URI"));
    try (var connection = client.connect()) {
      connection.sync().rpush("{p1}:planted", "harmless", PLANTED);
      assertThat(report()).contains("Redis: 1 CPR numbers", "  planted: 1").doesNotContain("4131");
      connection.sync().del("{p1}:planted");
      assertThat(report()).contains("Redis: 0 CPR numbers");
    } finally {
      client.shutdown();
    }
  }

  @Test
  void inPostgres() throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                addresses.get("QUARKUS_DATASOURCE_JDBC_URL"),
                addresses.get("QUARKUS_DATASOURCE_USERNAME"),
                addresses.get("QUARKUS_DATASOURCE_PASSWORD"));
        var statement = connection.createStatement()) {
      statement.execute("create table planted as select 1 as id, '" + PLANTED + "' as text");
      assertThat(report()).contains("PostgreSQL: 1 CPR numbers", "  public.planted: 1");
      statement.execute("drop table planted");
      assertThat(report()).contains("PostgreSQL: 0 CPR numbers");
    }
  }

  @Test
  void onKafka() throws Exception {
    Map<String, Object> kafka =
        Map.of("bootstrap.servers", addresses.get("KAFKA_BOOTSTRAP_SERVERS"));
    try (Admin admin = Admin.create(kafka)) {
      try (var producer =
          new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
        producer.send(new ProducerRecord<>("planted.dead-letter", "key", PLANTED)).get();
      }
      assertThat(report()).contains("Kafka: 1 CPR numbers", "  planted.dead-letter: 1");
      admin.deleteTopics(List.of("planted.dead-letter")).all().get();
    }
  }

  @Test
  void inALog() throws Exception {
    Files.writeString(logs.resolve("node.log"), "12:00 INFO ok\n12:01 WARN " + PLANTED + "\n");
    assertThat(report()).contains("Logs: 1 CPR numbers in 2 texts", "  node.log: 1");
  }

  @Test
  void anIdIsNoCprNumber() throws Exception {
    Files.writeString(logs.resolve("ids"), "01011999-1405-9241-3140-592413112345\n");
    assertThat(report()).contains("Logs: 0 CPR numbers in 1 texts");
  }

  private String report() {
    var out = new ByteArrayOutputStream();
    CprScan.report(
        CprScan.holdings(addresses, List.of(logs)),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
