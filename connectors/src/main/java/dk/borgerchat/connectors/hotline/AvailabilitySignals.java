package dk.borgerchat.connectors.hotline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.handoff.AgentPresence;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Brings the agents' signs of life in from Kafka; an old one says nothing about now. */
@ApplicationScoped
public class AvailabilitySignals {
  private static final Logger LOG = Logger.getLogger(AvailabilitySignals.class);
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final AgentPresence presence;
  private final ObjectMapper json;
  private final Clock clock;

  public AvailabilitySignals(AgentPresence presence, ObjectMapper json, Clock clock) {
    this.presence = presence;
    this.json = json;
    this.clock = clock;
  }

  /** Takes one record; a broken one is skipped, since the next comes in seconds. */
  @Incoming("availability")
  @RunOnVirtualThread
  public void take(String record) {
    try {
      CloudEvent event = json.readValue(record, CloudEvent.class);
      if (event.is("handoff.availability") && event.time().isAfter(clock.instant().minus(FRESH))) {
        for (JsonNode agent : event.data().path("agents")) {
          presence.seen(new Agent(agent.path("id").asText(), agent.path("name").asText()));
        }
      }
    } catch (JsonProcessingException | RuntimeException e) {
      LOG.warnf("A record of availability was skipped: %s", e.getMessage());
    }
  }
}
