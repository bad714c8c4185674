package dk.borgerchat.tests.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.tests.running.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Many citizens at one node, and a centre on Kafka whose agents take every chat at once. Every
 * citizen holds a stream open.
 */
final class Crowd implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A citizen: conversation and token. */
  record Member(String conversation, String token) {}

  private final Node node;
  private final int agents;
  private final Map<String, Long> epochs = new ConcurrentHashMap<>();
  private final Map<String, String> ownerOf = new ConcurrentHashMap<>();
  private final Map<String, Integer> heard = new ConcurrentHashMap<>();
  private final KafkaProducer<String, String> producer;
  private final KafkaConsumer<String, String> consumer;
  private final Thread centre;
  private volatile BiConsumer<String, Long> requested = (conversation, at) -> {};
  private volatile BiConsumer<String, Long> shown = (text, at) -> {};
  private volatile boolean closed;

  Crowd(Node node, String bootstrap, int agents) {
    this.node = node;
    this.agents = agents;
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
    centre = Thread.ofPlatform().start(this::work);
  }

  /** Calls when a waiting chat reaches the centre. */
  void whenRequested(BiConsumer<String, Long> listener) {
    requested = listener;
  }

  /** Calls when a citizen's stream shows an agent's words. */
  void whenShown(BiConsumer<String, Long> listener) {
    shown = listener;
  }

  /** Opens a conversation. */
  Member opens() throws IOException, InterruptedException {
    JsonNode opened = post("/api/conversations", "", Map.of("kommune", "0999"));
    return new Member(opened.path("conversation").asText(), opened.path("token").asText());
  }

  JsonNode says(Member member, String text) throws IOException, InterruptedException {
    return post(
        "/api/conversation/messages",
        member.token(),
        Map.of("id", UUID.randomUUID().toString(), "text", text));
  }

  /** Holds the citizen's stream open, on a thread of its own, until the crowd goes. */
  void listens(Member member) {
    Thread.ofVirtual()
        .start(() -> {
          HttpRequest request =
              request("/api/conversation/stream", member.token())
                  .header("Last-Event-ID", "0")
                  .build();
          try (var lines = CLIENT.send(request, BodyHandlers.ofLines()).body()) {
            lines
                .filter(line -> line.contains("\"type\":\"agent\""))
                .forEach(line -> {
                  long at = System.nanoTime();
                  heard.merge(member.conversation(), 1, Integer::sum);
                  shown.accept(tree(line.substring(6)).path("text").asText(), at);
                });
          } catch (IOException | UncheckedIOException | InterruptedException e) {
            // The node or the crowd has gone.
          }
        });
  }

  /** How many chats an agent has taken. */
  int taken() {
    return ownerOf.size();
  }

  /** How many citizens have heard something from their agent. */
  int haveHeard() {
    return heard.size();
  }

  /** The agent of a chat writes. */
  void answers(String conversation, String text) {
    command(conversation, "say", epochs.get(conversation), text);
  }

  private void work() {
    long nextBeat = 0;
    while (!closed) {
      if (System.nanoTime() >= nextBeat) {
        heartbeat();
        nextBeat = System.nanoTime() + Duration.ofSeconds(8).toNanos();
      }
      consumer.poll(Duration.ofMillis(50)).forEach(record -> take(tree(record.value())));
    }
    consumer.close();
    producer.close();
  }

  private void take(JsonNode event) {
    long at = System.nanoTime();
    String conversation = event.path("subject").asText();
    long epoch = event.path("data").path("epoch").asLong();
    if (event.path("type").asText().equals("dk.borgerchat.handoff.requested.v1")) {
      requested.accept(conversation, at);
      command(conversation, "accept", epoch, "");
    } else if (event.path("type").asText().equals("dk.borgerchat.handoff.claimed.v1")) {
      epochs.put(conversation, epoch);
      ownerOf.put(conversation, event.path("data").path("agent").path("id").asText());
    }
  }

  private void command(String conversation, String name, long epoch, String text) {
    ObjectNode data = JSON.createObjectNode();
    data.put("command", UUID.randomUUID().toString()).put("epoch", epoch);
    data.putObject("agent").put("id", agent(conversation)).put("name", "Mængde");
    if (!text.isEmpty()) {
      data.put("text", text);
    }
    send("borgerchat.handoff.from-centre", name, conversation, data);
  }

  private void heartbeat() {
    ObjectNode data = JSON.createObjectNode().put("centre", "crowd");
    var all = data.putArray("agents");
    for (int agent = 0; agent < agents; agent++) {
      all.addObject().put("id", "crowd-" + agent).put("name", "Mængde");
    }
    send("borgerchat.handoff.availability", "availability", "crowd", data);
  }

  private String agent(String conversation) {
    return "crowd-" + Math.floorMod(conversation.hashCode(), agents);
  }

  private void send(String topic, String name, String subject, ObjectNode data) {
    ObjectNode event = JSON.createObjectNode();
    event.put("specversion", "1.0").put("id", UUID.randomUUID().toString());
    event.put("source", "/crowd").put("type", "dk.borgerchat.handoff." + name + ".v1");
    event.put("subject", subject).put("time", Instant.now().toString());
    event.put("datacontenttype", "application/json").set("data", data);
    producer.send(new ProducerRecord<>(topic, subject, event.toString()));
  }

  private JsonNode post(String path, String token, Map<String, ?> body)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path, token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    return tree(CLIENT.send(request, BodyHandlers.ofString()).body());
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(node.address().resolve(path))
        .header("Authorization", "Bearer " + token);
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    centre.join();
  }
}
