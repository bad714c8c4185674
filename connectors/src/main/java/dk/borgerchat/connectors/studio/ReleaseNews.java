package dk.borgerchat.connectors.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.connectors.ReleaseAnnounced;
import dk.borgerchat.core.publishing.ReleaseHead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Tells every node of a new release over {@code borgerchat.releases}, and hears of others'. The
 * news is a hint: a node that misses it finds the release when it next asks.
 */
@ApplicationScoped
public class ReleaseNews {
  private static final Logger LOG = Logger.getLogger(ReleaseNews.class);
  private static final String TYPE = "dk.borgerchat.release.published.v1";

  private final MutinyEmitter<String> news;
  private final Event<ReleaseAnnounced> announced;
  private final ObjectMapper json;

  public ReleaseNews(
      @Channel("release-news") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<String> news,
      Event<ReleaseAnnounced> announced,
      ObjectMapper json) {
    this.news = news;
    this.announced = announced;
    this.json = json;
  }

  /** Tells; does not wait for Kafka. */
  void tell(ReleaseHead release) {
    ObjectNode event =
        json.createObjectNode()
            .put("specversion", "1.0")
            .put("id", UUID.randomUUID().toString())
            .put("source", "/borgerchat")
            .put("type", TYPE)
            .put("subject", Long.toString(release.number()))
            .put("time", release.at().toString())
            .put("datacontenttype", "application/json");
    event.putObject("data").put("release", release.number()).put("hash", release.hash());
    Metadata key = Metadata.of(OutgoingKafkaRecordMetadata.builder().withKey("common").build());
    var unused =
        news.sendMessage(Message.of(event.toString(), key))
            .subscribe()
            .with(
                done -> {},
                failure ->
                    LOG.warnf(
                        "Release %d is not told over Kafka; nodes find it when they ask: %s",
                        release.number(), failure.getMessage()));
  }

  /** Takes one record; what is no news of a release is skipped. */
  @Incoming("releases")
  @RunOnVirtualThread
  public void hear(String record) {
    try {
      JsonNode event = json.readTree(record);
      if (TYPE.equals(event.path("type").asText())) {
        announced.fire(new ReleaseAnnounced(event.path("data").path("release").asLong()));
      }
    } catch (JsonProcessingException e) {
      LOG.warnf("News of a release was skipped: %s", e.getMessage());
    }
  }
}
