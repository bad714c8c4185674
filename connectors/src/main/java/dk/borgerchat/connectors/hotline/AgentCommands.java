package dk.borgerchat.connectors.hotline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.Switchboard;
import dk.borgerchat.core.Taken;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore.StoreUnavailable;
import dk.borgerchat.core.handoff.AgentCommand;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import dk.borgerchat.core.privacy.CitizenText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Brings agents' commands in from Kafka. A record that is broken or of an unknown version goes to
 * the dead-letter topic with the reason; while Redis is away the same record is tried again and
 * nothing overtakes it.
 */
@ApplicationScoped
public class AgentCommands {
  private static final Logger LOG = Logger.getLogger(AgentCommands.class);
  private static final int LONGEST_TEXT = 4_000;

  private final Switchboard switchboard;
  private final ObjectMapper json;

  public AgentCommands(Switchboard switchboard, ObjectMapper json) {
    this.switchboard = switchboard;
    this.json = json;
  }

  /** Takes one command; throws {@link IllegalArgumentException} on a record that is none. */
  @Incoming("from-centre")
  @RunOnVirtualThread
  @Retry(
      retryOn = StoreUnavailable.class,
      maxRetries = -1,
      delay = 1,
      delayUnit = ChronoUnit.SECONDS,
      maxDuration = 0)
  public void take(String record) {
    AgentCommand command = command(record);
    Taken taken = switchboard.take(command);
    if (!(taken instanceof Taken.Done)) {
      LOG.infof("A command for conversation %s came too late", command.conversation());
    }
  }

  private AgentCommand command(String record) {
    try {
      CloudEvent event = json.readValue(record, CloudEvent.class);
      JsonNode data = event.data();
      return new AgentCommand(
          required(data, "command"),
          ConversationId.of(event.subject()),
          data.path("epoch").asLong(-1),
          new Agent(required(data.path("agent"), "id"), required(data.path("agent"), "name")),
          act(event));
    } catch (JsonProcessingException | NullPointerException e) {
      throw new IllegalArgumentException("A record of from-centre is not a CloudEvent", e);
    }
  }

  private static Act act(CloudEvent event) {
    if (event.is("handoff.accept")) {
      return new Act.Accept();
    }
    if (event.is("handoff.say")) {
      String text = required(event.data(), "text");
      if (text.length() > LONGEST_TEXT) {
        throw new IllegalArgumentException("An agent's message has at most 4,000 characters");
      }
      return new Act.Say(new CitizenText(text));
    }
    if (event.is("handoff.end")) {
      return new Act.End();
    }
    throw new IllegalArgumentException("Unknown command or version: " + event.type());
  }

  private static String required(JsonNode data, String field) {
    String value = data.path(field).asText("");
    if (value.isBlank()) {
      throw new IllegalArgumentException("A command lacks '" + field + "'");
    }
    return value;
  }
}
