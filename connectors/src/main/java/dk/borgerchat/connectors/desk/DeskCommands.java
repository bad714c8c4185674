package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.connectors.Problem;
import dk.borgerchat.connectors.ProblemException;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Sends the desk's commands and signs of life to Kafka. A command is confirmed once the broker has
 * it; what became of it comes back as a fact.
 */
@ApplicationScoped
public class DeskCommands {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String CENTRE = "desk";

  private final MutinyEmitter<String> fromCentre;
  private final MutinyEmitter<String> availability;
  private final ObjectMapper json;
  private final Clock clock;

  public DeskCommands(
      @Channel("desk-commands") MutinyEmitter<String> fromCentre,
      @Channel("desk-availability") MutinyEmitter<String> availability,
      ObjectMapper json,
      Clock clock) {
    this.fromCentre = fromCentre;
    this.availability = availability;
    this.json = json;
    this.clock = clock;
  }

  /**
   * A member of staff at the desk.
   *
   * @param id user name
   * @param name as shown to citizens
   */
  record Person(String id, String name) {}

  /** Sends a command; the data of the contract's schema, agent and command id included. */
  void send(String name, String chat, String command, long epoch, Person agent, String text) {
    ObjectNode data = json.createObjectNode();
    data.put("command", command);
    data.put("epoch", epoch);
    data.putObject("agent").put("id", agent.id()).put("name", agent.name());
    if (!text.isEmpty()) {
      data.put("text", text);
    }
    try {
      send(fromCentre, event("handoff." + name, command, chat, data), chat)
          .await()
          .atMost(PATIENCE);
    } catch (RuntimeException e) {
      throw new ProblemException(
          Problem.of(
              "unavailable",
              "Kafka does not answer",
              503,
              "Beskeden kunne ikke sendes lige nu. Den står stadig i feltet. Prøv igen."),
          Duration.ofSeconds(5));
    }
  }

  /** Says who is at the desk on this node. A lost sign is followed by the next. */
  void present(Collection<Person> agents) {
    ObjectNode data = json.createObjectNode();
    data.put("centre", CENTRE);
    var list = data.putArray("agents");
    agents.forEach(agent -> list.addObject().put("id", agent.id()).put("name", agent.name()));
    ObjectNode event = event("handoff.availability", UUID.randomUUID().toString(), CENTRE, data);
    send(availability, event, CENTRE).subscribe().with(done -> {}, failure -> {});
  }

  private ObjectNode event(String name, String id, String subject, ObjectNode data) {
    ObjectNode event = json.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", id);
    event.put("source", "/borgerchat/desk");
    event.put("type", "dk.borgerchat." + name + ".v1");
    event.put("subject", subject);
    event.put("time", clock.instant().toString());
    event.put("datacontenttype", "application/json");
    event.set("data", data);
    return event;
  }

  private io.smallrye.mutiny.Uni<Void> send(
      MutinyEmitter<String> topic, ObjectNode event, String key) {
    try {
      Metadata keyed = Metadata.of(OutgoingKafkaRecordMetadata.builder().withKey(key).build());
      return topic.sendMessage(Message.of(json.writeValueAsString(event), keyed));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A command cannot be written as JSON", e);
    }
  }
}
