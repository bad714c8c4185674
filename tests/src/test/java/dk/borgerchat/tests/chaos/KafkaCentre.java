package dk.borgerchat.tests.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A contact centre with one agent who takes every chat, built on the published contract and Kafka
 * alone. It does what the contract asks of a centre: drops facts it has seen, and sends a command
 * again, with the same id, until a fact tells what became of it.
 */
final class KafkaCentre implements AutoCloseable {
  static final String AGENT = "chaos-agent";
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final Duration AGAIN = Duration.ofSeconds(8);

  private final KafkaConsumer<String, String> facts;
  private final KafkaProducer<String, String> commands;
  private final Map<String, CentreChat> chats = new ConcurrentHashMap<>();
  private final int sentences;
  private final Thread worker;
  private volatile boolean closed;

  /**
   * Opens the centre for chats that begin from now on.
   *
   * @param sentences how many the agent writes in each chat, at once
   */
  KafkaCentre(String bootstrap, int sentences) {
    this.sentences = sentences;
    this.facts =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
            new StringDeserializer(),
            new StringDeserializer());
    this.commands =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                60_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                3_000),
            new StringSerializer(),
            new StringSerializer());
    List<TopicPartition> all =
        facts.partitionsFor("borgerchat.handoff.to-centre").stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    facts.assign(all);
    facts.seekToEnd(all);
    all.forEach(facts::position);
    this.worker = Thread.ofPlatform().name("chaos-centre").start(this::work);
  }

  /** What it knows of a conversation; null before the first fact. */
  CentreChat chat(String conversation) {
    return chats.get(conversation);
  }

  /** Whether it has heard that the conversation is over. */
  boolean isOver(String conversation) {
    CentreChat chat = chats.get(conversation);
    return chat != null && chat.isOver();
  }

  private void work() {
    long nextBeat = 0;
    while (!closed) {
      if (System.nanoTime() >= nextBeat) {
        heartbeat();
        nextBeat = System.nanoTime() + HEARTBEAT.toNanos();
      }
      for (ConsumerRecord<String, String> record : facts.poll(Duration.ofMillis(50))) {
        take(Http.tree(record.value()));
      }
      chats.forEach((id, chat) -> chat.unanswered(AGAIN).forEach(this::send));
    }
    facts.close(Duration.ofSeconds(2));
    commands.close(Duration.ofSeconds(2));
  }

  private void take(JsonNode event) {
    String conversation = event.path("subject").asText();
    String name =
        event.path("type").asText().replaceAll("^dk\\.borgerchat\\.handoff\\.|\\.v1$", "");
    if (name.equals("requested") || chats.containsKey(conversation)) {
      chats
          .computeIfAbsent(conversation, id -> new CentreChat(id, sentences))
          .take(name, event.path("data"))
          .forEach(this::send);
    }
  }

  private void send(CentreChat.Command command) {
    ObjectNode data = Http.JSON.createObjectNode();
    data.put("command", command.id());
    data.put("epoch", command.epoch());
    data.putObject("agent").put("id", AGENT).put("name", "Kaos");
    if (!command.text().isEmpty()) {
      data.put("text", command.text());
    }
    send(
        "borgerchat.handoff.from-centre",
        "handoff." + command.name(),
        command.conversation(),
        data);
  }

  private void heartbeat() {
    ObjectNode data = Http.JSON.createObjectNode().put("centre", "chaos");
    data.putArray("agents").addObject().put("id", AGENT).put("name", "Kaos");
    send("borgerchat.handoff.availability", "handoff.availability", "chaos", data);
  }

  private void send(String topic, String name, String subject, ObjectNode data) {
    ObjectNode event = Http.JSON.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", UUID.randomUUID().toString());
    event.put("source", "/chaos");
    event.put("type", "dk.borgerchat." + name + ".v1");
    event.put("subject", subject);
    event.put("time", Instant.now().toString());
    event.put("datacontenttype", "application/json");
    event.set("data", data);
    commands.send(new ProducerRecord<>(topic, subject, event.toString()));
  }

  @Override
  public void close() {
    closed = true;
    try {
      worker.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
