package dk.borgerchat.connectors.hotline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.PlainInput;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.conversation.WrapUp;
import dk.borgerchat.core.handoff.AgentCommand;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.understanding.IntentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * Reads the contract's commands. What is broken or of an unknown version throws {@link
 * IllegalArgumentException} that says what is wrong, without a word of what people wrote.
 */
@ApplicationScoped
public class CommandJson {
  static final String PREFIX = "dk.borgerchat.handoff.";
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_NAME = 100;

  private final ObjectMapper json;

  public CommandJson(ObjectMapper json) {
    this.json = json;
  }

  /** A record as an event of the contract. */
  CloudEvent event(String record) {
    try {
      CloudEvent event = json.readValue(record, CloudEvent.class);
      if (event == null || event.type() == null || event.subject() == null) {
        throw new IllegalArgumentException("A CloudEvent has a type and a subject");
      }
      return event.data() == null ? event.with(json.createObjectNode()) : event;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The record is not a CloudEvent in JSON", e);
    }
  }

  /** Whose it is. */
  static Agent agent(JsonNode data) {
    return new Agent(
        required(data.path("agent"), "id", LONGEST_NAME),
        required(data.path("agent"), "name", LONGEST_NAME));
  }

  /** Which conversation it is about. */
  static ConversationId conversation(CloudEvent event) {
    return ConversationId.of(event.subject());
  }

  /** The command in an event that is none of typing. */
  AgentCommand command(CloudEvent event) {
    JsonNode data = event.data();
    if (!data.path("epoch").canConvertToLong()) {
      throw new IllegalArgumentException("A command lacks 'epoch', a whole number");
    }
    return new AgentCommand(
        required(data, "command", LONGEST_NAME),
        conversation(event),
        data.path("epoch").asLong(),
        agent(data),
        act(event.type(), data));
  }

  private static Act act(String type, JsonNode data) {
    return switch (type) {
      case PREFIX + "offered.v1" -> new Act.Offered();
      case PREFIX + "accept.v1" -> new Act.Accept();
      case PREFIX + "decline.v1" -> new Act.Decline();
      case PREFIX + "say.v1" -> new Act.Say(text(data));
      case PREFIX + "correct.v1" -> new Act.Correct(line(data), text(data));
      case PREFIX + "note.v1" -> new Act.Note(text(data));
      case PREFIX + "transfer.v1" ->
          new Act.Transfer(route(data.path("to")), data.path("consent").asBoolean(false));
      case PREFIX + "assign.v1" -> new Act.Assign(agent(data.path("to")));
      case PREFIX + "return-to-bot.v1" -> new Act.ReturnToBot();
      case PREFIX + "end.v1" -> new Act.End(wrapUp(data));
      default -> throw new IllegalArgumentException("Unknown command or version: " + type);
    };
  }

  private static CitizenText text(JsonNode data) {
    String text = PlainInput.of(required(data, "text", LONGEST_TEXT));
    if (text.isBlank()) {
      throw new IllegalArgumentException("A text holds nothing that can be seen");
    }
    return new CitizenText(text);
  }

  private static long line(JsonNode data) {
    if (!data.path("line").canConvertToLong()) {
      throw new IllegalArgumentException("A correction lacks 'line', a sequence number");
    }
    return data.path("line").asLong();
  }

  private static Route route(JsonNode to) {
    String type = to.path("type").asText();
    return switch (type) {
      case "anybody" -> new Route.Anybody();
      case "skill" -> new Route.Skill(required(to, "skill", LONGEST_NAME));
      case "kommune" -> new Route.OfKommune(new KommuneCode(to.path("kommune").asText()));
      case "colleague" -> new Route.Colleague(agent(to));
      default ->
          throw new IllegalArgumentException(
              "A transfer goes to anybody, skill, kommune or colleague");
    };
  }

  private static WrapUp wrapUp(JsonNode data) {
    String outcome = data.path("outcome").asText("person");
    String topic = data.path("topic").asText("");
    return new WrapUp(
        Outcome.valueOf(outcome.toUpperCase(Locale.ROOT).replace('-', '_')),
        topic.isEmpty() ? null : new IntentId(topic));
  }

  private static String required(JsonNode data, String field, int longest) {
    String value = data.path(field).asText("");
    if (value.isBlank() || value.length() > longest) {
      throw new IllegalArgumentException(
          "A command lacks '%s', or it is longer than %d characters".formatted(field, longest));
    }
    return value;
  }
}
