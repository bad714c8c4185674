package dk.borgerchat.connectors.hotline;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.handoff.AgentPresence;
import dk.borgerchat.core.handoff.EarlyClosing;
import dk.borgerchat.core.handoff.PresentAgent;
import dk.borgerchat.core.handoff.WaitingLine;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.kommune.KommuneCode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Brings in from Kafka who is there and whether a supervisor has closed early; an old record says
 * nothing about now.
 */
@ApplicationScoped
public class AvailabilitySignals {
  private static final Logger LOG = Logger.getLogger(AvailabilitySignals.class);
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final AgentPresence presence;
  private final EarlyClosing closing;
  private final WaitingLine line;
  private final CommandJson json;
  private final Clock clock;

  public AvailabilitySignals(
      AgentPresence presence,
      EarlyClosing closing,
      WaitingLine line,
      CommandJson json,
      Clock clock) {
    this.presence = presence;
    this.closing = closing;
    this.line = line;
    this.json = json;
    this.clock = clock;
  }

  /** Takes one record; a broken one is skipped, since the next comes in seconds. */
  @Incoming("availability")
  @RunOnVirtualThread
  public void take(String record) {
    try {
      CloudEvent event = json.event(record);
      if (event.is("handoff.availability") && event.time().isAfter(clock.instant().minus(FRESH))) {
        event.data().path("agents").forEach(agent -> presence.seen(present(agent)));
        closing(event.data());
        if (event.data().path("waitSeconds").canConvertToInt()) {
          line.toldByCentre(Duration.ofSeconds(event.data().path("waitSeconds").asInt()));
        }
      }
    } catch (RuntimeException e) {
      LOG.warnf("A record of availability was skipped: %s", e.getMessage());
    }
  }

  private static PresentAgent present(JsonNode agent) {
    return new PresentAgent(
        new Agent(agent.path("id").asText(), agent.path("name").asText()),
        agent.path("available").asBoolean(true),
        all(agent.path("skills"), skill -> skill),
        all(agent.path("kommuner"), KommuneCode::new));
  }

  private static <T> Set<T> all(JsonNode list, Function<String, T> read) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .map(read)
        .collect(Collectors.toSet());
  }

  /** A record that does not say open or closed changes neither. */
  private void closing(JsonNode data) {
    if (data.path("open").isBoolean()) {
      if (data.path("open").asBoolean()) {
        closing.reopen();
      } else {
        closing.close(data.path("text").asText(), until(data));
      }
    }
  }

  private Instant until(JsonNode data) {
    return data.hasNonNull("until")
        ? Instant.parse(data.path("until").asText())
        : DanishTime.dayOf(clock.instant()).plusDays(1).atStartOfDay(DanishTime.ZONE).toInstant();
  }
}
