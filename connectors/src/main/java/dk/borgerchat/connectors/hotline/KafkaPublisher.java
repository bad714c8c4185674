package dk.borgerchat.connectors.hotline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.Outbox;
import dk.borgerchat.core.conversation.Outbox.Delivery;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.handoff.CentreFacts;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Puts deliveries on Kafka as CloudEvents and waits until the broker has all of them. Keyed by
 * conversation, so that a conversation's records keep their order.
 */
@ApplicationScoped
public class KafkaPublisher implements Outbox.Publisher {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ConversationStore store;
  private final FactJson facts;
  private final ObjectMapper json;
  private final Clock clock;
  private final MutinyEmitter<String> conversations;
  private final MutinyEmitter<String> toCentre;

  public KafkaPublisher(
      ConversationStore store,
      FactJson facts,
      ObjectMapper json,
      Clock clock,
      @Channel("conversations") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<String> conversations,
      @Channel("to-centre") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<String> toCentre) {
    this.store = store;
    this.facts = facts;
    this.json = json;
    this.clock = clock;
    this.conversations = conversations;
    this.toCentre = toCentre;
  }

  @Override
  public void publish(List<Delivery> deliveries) {
    List<Uni<Void>> sent = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      switch (delivery) {
        case Delivery.Turned turned ->
            store
                .find(turned.conversation())
                .ifPresent(conversation -> turned(conversation, turned, sent));
        case Delivery.Deleted deleted -> deleted(deleted.conversation(), sent);
      }
    }
    if (!sent.isEmpty()) {
      Uni.join().all(sent).andFailFast().await().atMost(PATIENCE);
    }
  }

  private void turned(Conversation conversation, Delivery.Turned turned, List<Uni<Void>> sent) {
    String id = conversation.id().toString();
    for (long sequence = turned.first(); sequence <= turned.last(); sequence++) {
      Recorded recorded = conversation.events().get(Math.toIntExact(sequence - 1));
      CloudEvent turn =
          CloudEvent.of(
              id + "/" + sequence,
              "conversation.turn",
              id,
              recorded.at(),
              json.valueToTree(recorded));
      sent.add(send(conversations, turn));
      CentreFacts.at(conversation, sequence)
          .map(fact -> facts.record(id, recorded, fact))
          .ifPresent(fact -> sent.add(send(toCentre, fact)));
    }
  }

  private void deleted(ConversationId conversation, List<Uni<Void>> sent) {
    String id = conversation.toString();
    ObjectNode nothing = json.createObjectNode();
    sent.add(
        send(
            conversations,
            CloudEvent.of(
                UUID.randomUUID().toString(),
                "conversation.deleted",
                id,
                clock.instant(),
                nothing)));
    sent.add(
        send(
            toCentre,
            CloudEvent.of(
                UUID.randomUUID().toString(), "handoff.deleted", id, clock.instant(), nothing)));
  }

  private Uni<Void> send(MutinyEmitter<String> topic, CloudEvent event) {
    Metadata key =
        Metadata.of(OutgoingKafkaRecordMetadata.builder().withKey(event.subject()).build());
    try {
      Uni<Void> sending =
          topic
              .sendMessage(Message.of(json.writeValueAsString(event), key))
              .memoize()
              .indefinitely();
      sending.subscribe().with(done -> {}, failure -> {});
      return sending;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event cannot be written as JSON", e);
    }
  }
}
