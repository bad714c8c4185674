package dk.borgerchat.connectors.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.Problem;
import dk.borgerchat.connectors.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Takes commands and signs of life of a contact centre over signed HTTP. 202 once Kafka has the
 * record; what became of a command comes back as a fact.
 */
@Path("/api/centre/events")
@RunOnVirtualThread
@Tag(name = "Contact centre", description = "Commands over signed HTTP")
public class WebhookResource {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String AVAILABILITY = "dk.borgerchat.handoff.availability.v1";

  private final WebhookConfig config;
  private final MutinyEmitter<String> commands;
  private final MutinyEmitter<String> availability;
  private final ObjectMapper json;
  private final Clock clock;

  public WebhookResource(
      WebhookConfig config,
      @Channel("webhook-commands") MutinyEmitter<String> commands,
      @Channel("webhook-availability") MutinyEmitter<String> availability,
      ObjectMapper json,
      Clock clock) {
    this.config = config;
    this.commands = commands;
    this.availability = availability;
    this.json = json;
    this.clock = clock;
  }

  @POST
  @Consumes({"application/cloudevents+json", "application/json"})
  @Operation(summary = "Take a command, or who is there, as a CloudEvent of the contract")
  public Response take(String body, @HeaderParam(Signature.HEADER) @Nullable String signature) {
    String secret =
        config.secret().orElseThrow(() -> problem("no-centre", 404, "There is no such centre"));
    if (!new Signature(secret).isRight(signature, body, clock.instant(), config.tolerance())) {
      throw problem("bad-signature", 401, "The signature is not right, or too old");
    }
    JsonNode event = event(body);
    send(
        event.path("type").asText().equals(AVAILABILITY) ? availability : commands,
        event.path("subject").asText(),
        body);
    return Response.accepted().build();
  }

  private JsonNode event(String body) {
    try {
      JsonNode event = json.readTree(body);
      if (event.path("type").asText().isEmpty() || event.path("subject").asText().isEmpty()) {
        throw problem("no-event", 422, "The body is not a CloudEvent with type and subject");
      }
      return event;
    } catch (JsonProcessingException e) {
      throw problem("no-event", 422, "The body is not JSON");
    }
  }

  private static void send(MutinyEmitter<String> topic, String key, String body) {
    Metadata keyed = Metadata.of(OutgoingKafkaRecordMetadata.builder().withKey(key).build());
    try {
      topic.sendMessage(Message.of(body, keyed)).await().atMost(PATIENCE);
    } catch (RuntimeException e) {
      throw new ProblemException(
          Problem.of("unavailable", "Kafka does not answer", 503, "Send it again in a moment"),
          Duration.ofSeconds(5));
    }
  }

  private static ProblemException problem(String name, int status, String detail) {
    return new ProblemException(Problem.of(name, detail, status, detail));
  }
}
