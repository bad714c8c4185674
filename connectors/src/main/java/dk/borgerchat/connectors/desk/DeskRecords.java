package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Writes the desk's records of the contract: CloudEvents in JSON, keyed by their subject. */
@ApplicationScoped
public class DeskRecords {
  private final ObjectMapper json;
  private final Clock clock;

  public DeskRecords(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** The data of a record, to be filled in. */
  ObjectNode data() {
    return json.createObjectNode();
  }

  /** Sends a record; done when the broker has it. */
  Uni<Void> send(
      MutinyEmitter<String> topic, String name, String id, String subject, ObjectNode data) {
    ObjectNode event = json.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", id);
    event.put("source", "/borgerchat/desk");
    event.put("type", "dk.borgerchat.handoff." + name + ".v1");
    event.put("subject", subject);
    event.put("time", clock.instant().toString());
    event.put("datacontenttype", "application/json");
    event.set("data", data);
    Metadata keyed = Metadata.of(OutgoingKafkaRecordMetadata.builder().withKey(subject).build());
    return topic.sendMessage(Message.of(text(event), keyed));
  }

  private String text(ObjectNode event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record of the desk cannot be written as JSON", e);
    }
  }
}
