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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Sending sent = new Sending();
    for (Delivery delivery : deliveries) {
      switch (delivery) {
        case Delivery.Turned turned ->
            store
                .findWith(turned.conversation(), turned.last())
                .ifPresent(conversation -> turned(conversation, turned, sent));
        case Delivery.Deleted deleted -> deleted(deleted.conversation(), sent);
      }
    }
    sent.await();
  }

  /**
   * What is on its way. A conversation's records go to a topic one after another: were several on
   * their way, a later one could arrive though an earlier one failed, and readers would drop the
   * earlier one when it is tried again.
   */
  private final class Sending {
    private final Map<List<Object>, Uni<Void>> chains = new LinkedHashMap<>();

    void add(MutinyEmitter<String> topic, CloudEvent event) {
      chains.merge(
          List.of(topic, event.subject()),
          Uni.createFrom().deferred(() -> send(topic, event)),
          (before, next) -> before.chain(() -> next));
    }

    void await() {
      if (!chains.isEmpty()) {
        Uni.join().all(List.copyOf(chains.values())).andFailFast().await().atMost(PATIENCE);
      }
    }
  }

  private void turned(Conversation conversation, Delivery.Turned turned, Sending sent) {
    String id = conversation.id().toString();
    List<Recorded> events =
        conversation
            .events()
            .subList(Math.toIntExact(turned.first() - 1), Math.toIntExact(turned.last()));
    ObjectNode turn = json.createObjectNode().putPOJO("events", events);
    sent.add(
        conversations,
        CloudEvent.of(
            id + "/" + turned.first(), "conversation.turn", id, events.getLast().at(), turn));
    for (Recorded recorded : events) {
      CentreFacts.at(conversation, recorded.sequence())
          .map(fact -> facts.record(id, recorded, fact))
          .ifPresent(fact -> sent.add(toCentre, fact));
    }
  }

  private void deleted(ConversationId conversation, Sending sent) {
    String id = conversation.toString();
    ObjectNode nothing = json.createObjectNode();
    sent.add(
        conversations,
        CloudEvent.of(
            UUID.randomUUID().toString(), "conversation.deleted", id, clock.instant(), nothing));
    sent.add(
        toCentre,
        CloudEvent.of(
            UUID.randomUUID().toString(), "handoff.deleted", id, clock.instant(), nothing));
  }

  private Uni<Void> send(MutinyEmitter<String> topic, CloudEvent event) {
    Metadata key =
        Metadata.of(OutgoingKafkaRecordMetadata.builder().withKey(event.subject()).build());
    try {
      return topic.sendMessage(Message.of(json.writeValueAsString(event), key));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event cannot be written as JSON", e);
    }
  }
}
