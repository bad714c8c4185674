package dk.borgerchat.connectors.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.connectors.ReleaseAnnounced;
import dk.borgerchat.connectors.UrgentAnnounced;
import dk.borgerchat.core.publishing.Crisis;
import dk.borgerchat.core.publishing.ReleaseHead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Tells every node of a new release or an urgent message over {@code borgerchat.releases}, and
 * hears of others'. The news is a hint: a node that misses it finds out when it next asks.
 */
@ApplicationScoped
public class ReleaseNews {
  private static final Logger LOG = Logger.getLogger(ReleaseNews.class);
  private static final String RELEASE = "dk.borgerchat.release.published.v1";
  private static final String WITHDRAWALS = "dk.borgerchat.withdrawals.changed.v1";
  private static final String MEMBERSHIPS = "dk.borgerchat.memberships.changed.v1";
  private static final String CRISIS = "dk.borgerchat.crisis.changed.v1";

  private final MutinyEmitter<String> news;
  private final Event<ReleaseAnnounced> releases;
  private final Event<UrgentAnnounced> urgent;
  private final ObjectMapper json;
  private final Clock clock;

  public ReleaseNews(
      @Channel("release-news") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<String> news,
      Event<ReleaseAnnounced> releases,
      Event<UrgentAnnounced> urgent,
      ObjectMapper json,
      Clock clock) {
    this.news = news;
    this.releases = releases;
    this.urgent = urgent;
    this.json = json;
    this.clock = clock;
  }

  /** Tells of a release; does not wait for Kafka. */
  void tell(ReleaseHead release) {
    ObjectNode event = event(RELEASE, release.number(), release.at());
    event.putObject("data").put("release", release.number()).put("hash", release.hash());
    send(event);
  }

  /** Tells that an urgent message has begun or ended; does not wait for Kafka. */
  void tell(Crisis crisis) {
    ObjectNode event = event(CRISIS, crisis.number(), clock.instant());
    event.putObject("data").put("crisis", crisis.number());
    send(event);
  }

  /** Tells that an answer was withdrawn or given back; does not wait for Kafka. */
  void tellOfWithdrawals() {
    ObjectNode event = event(WITHDRAWALS, 0, clock.instant());
    event.putObject("data");
    send(event);
  }

  /** Tells that a kommune was paused, has left or came back; does not wait for Kafka. */
  void tellOfMemberships() {
    ObjectNode event = event(MEMBERSHIPS, 0, clock.instant());
    event.putObject("data");
    send(event);
  }

  private ObjectNode event(String type, long number, Instant at) {
    return json.createObjectNode()
        .put("specversion", "1.0")
        .put("id", UUID.randomUUID().toString())
        .put("source", "/borgerchat")
        .put("type", type)
        .put("subject", Long.toString(number))
        .put("time", at.toString())
        .put("datacontenttype", "application/json");
  }

  private void send(ObjectNode event) {
    Metadata key = Metadata.of(OutgoingKafkaRecordMetadata.builder().withKey("common").build());
    var unused =
        news.sendMessage(Message.of(event.toString(), key))
            .subscribe()
            .with(
                done -> {},
                failure ->
                    LOG.warnf(
                        "%s %s is not told over Kafka; nodes find it when they ask: %s",
                        event.path("type").asText(),
                        event.path("subject").asText(),
                        failure.getMessage()));
  }

  /** Takes one record; what is no news of a release is skipped. */
  @Incoming("releases")
  @RunOnVirtualThread
  public void hear(String record) {
    try {
      JsonNode event = json.readTree(record);
      switch (event.path("type").asText()) {
        case RELEASE ->
            releases.fire(new ReleaseAnnounced(event.path("data").path("release").asLong()));
        case CRISIS, WITHDRAWALS, MEMBERSHIPS -> urgent.fire(new UrgentAnnounced());
        default -> LOG.debugf("No news of ours: %s", event.path("type").asText());
      }
    } catch (JsonProcessingException e) {
      LOG.warnf("News of a release was skipped: %s", e.getMessage());
    }
  }
}
