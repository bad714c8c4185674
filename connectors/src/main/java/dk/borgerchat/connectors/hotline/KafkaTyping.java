package dk.borgerchat.connectors.hotline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.handoff.CentreTyping;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/** Signs of typing on Kafka, past the outbox: what is lost is not missed. */
@ApplicationScoped
public class KafkaTyping implements CentreTyping {
  private static final Logger LOG = Logger.getLogger(KafkaTyping.class);

  private final MutinyEmitter<String> toCentre;
  private final ObjectMapper json;
  private final Clock clock;

  public KafkaTyping(
      @Channel("typing") @OnOverflow(OnOverflow.Strategy.DROP) MutinyEmitter<String> toCentre,
      ObjectMapper json,
      Clock clock) {
    this.toCentre = toCentre;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void citizenTypes(ConversationId conversation) {
    String subject = conversation.toString();
    CloudEvent event =
        CloudEvent.of(
            UUID.randomUUID().toString(),
            "handoff.citizen-typing",
            subject,
            clock.instant(),
            json.createObjectNode());
    Metadata key = Metadata.of(OutgoingKafkaRecordMetadata.builder().withKey(subject).build());
    try {
      toCentre
          .sendMessage(Message.of(json.writeValueAsString(event), key))
          .subscribe()
          .with(done -> {}, lost -> LOG.debug("A sign of typing was lost"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event cannot be written as JSON", e);
    }
  }
}
