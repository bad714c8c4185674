package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.borgerchat.connectors.Problem;
import dk.borgerchat.connectors.ProblemException;
import dk.borgerchat.connectors.desk.staff.Staff;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.reactive.messaging.Channel;

/**
 * Sends the desk's commands to Kafka. A command is confirmed once the broker has it; what became of
 * it comes back as a fact.
 */
@ApplicationScoped
public class DeskCommands {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final MutinyEmitter<String> fromCentre;
  private final DeskRecords records;
  private final PrivacyMask mask = new PrivacyMask();

  public DeskCommands(
      @Channel("desk-commands") MutinyEmitter<String> fromCentre, DeskRecords records) {
    this.fromCentre = fromCentre;
    this.records = records;
  }

  /**
   * Sends a command and waits for the broker.
   *
   * @param name in the contract, {@code accept}
   * @param command its id, given by the page
   * @param epoch the chat's, as the page knows it
   * @param more fills in what this command has beside agent, id and epoch
   */
  void send(
      String name,
      String chat,
      String command,
      long epoch,
      Staff agent,
      Consumer<ObjectNode> more) {
    ObjectNode data = records.data();
    data.put("command", command);
    data.put("epoch", epoch);
    agent(data.putObject("agent"), agent.id(), agent.name());
    more.accept(data);
    hideCprNumbers(data);
    try {
      records.send(fromCentre, name, command, chat, data).await().atMost(PATIENCE);
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

  /** Tells that an agent is writing; may be lost. */
  void typing(String chat, Staff agent) {
    ObjectNode data = records.data();
    agent(data.putObject("agent"), agent.id(), agent.name());
    records
        .send(fromCentre, "typing", UUID.randomUUID().toString(), chat, data)
        .subscribe()
        .with(done -> {}, failure -> {});
  }

  static void agent(ObjectNode node, String id, String name) {
    node.put("id", id).put("name", name);
  }

  /** Kafka holds none, whatever an agent writes. */
  private void hideCprNumbers(ObjectNode data) {
    for (var field : data.properties()) {
      if (field.getValue().isTextual() && !field.getKey().equals("command")) {
        CitizenText text = new CitizenText(field.getValue().asText());
        field.setValue(TextNode.valueOf(mask.maskCprOnly(text).value()));
      }
    }
  }
}
