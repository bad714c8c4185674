package dk.borgerchat.intents.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import dk.borgerchat.intents.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a validator's message into the Danish words of those who write content, with the line. The
 * remedy is the {@code description} that stands beside the broken rule in the schema.
 */
final class SchemaProblem {
  private final YamlDocument document;
  private final JsonNode schema;

  SchemaProblem(YamlDocument document, JsonNode schema) {
    this.document = document;
    this.schema = schema;
  }

  Problem of(ValidationMessage message) {
    List<String> place = steps(message.getInstanceLocation());
    String property = message.getProperty();
    String keyword = String.valueOf(message.getType());
    int line = document.lineOf(keyword.equals("required") ? place : plus(place, property));
    return new Problem(
        document.file(), line, Severity.ERROR, what(keyword, place, message), remedy(message));
  }

  private static String what(String keyword, List<String> place, ValidationMessage message) {
    String there = place.isEmpty() ? " i filen." : " i '" + String.join(".", place) + "'.";
    return switch (keyword) {
      case "required" -> "'" + message.getProperty() + "' mangler" + there;
      case "additionalProperties" -> "'" + message.getProperty() + "' kendes ikke" + there;
      case "type" -> "Der står en forkert slags værdi" + there;
      case "maxLength" -> "Teksten er for lang" + there;
      case "minLength" -> "Teksten er for kort" + there;
      case "maxItems" -> "Der er for mange" + there;
      case "minItems" -> "Der er for få" + there;
      default -> "Formen er forkert" + there;
    };
  }

  private String remedy(ValidationMessage message) {
    String property = message.getProperty();
    JsonNode around = around(message);
    return switch (String.valueOf(message.getType())) {
      case "required" ->
          "Tilføj '" + property + ": …'" + wanted(around.at("/properties/" + property), "");
      case "additionalProperties" -> "Ret stavning eller indrykning, eller fjern det.";
      default -> "Der skal stå" + wanted(around, " det, som indholdets README siger");
    };
  }

  private String wanted(JsonNode node, String otherwise) {
    JsonNode place = node.has("$ref") ? schema.at(node.get("$ref").textValue().substring(1)) : node;
    return Optional.ofNullable(place.path("description").textValue())
            .map(text -> ": " + text)
            .orElse(otherwise)
        + ".";
  }

  /** The part of the schema in which the broken rule stands. */
  private JsonNode around(ValidationMessage message) {
    List<String> steps = steps(message.getSchemaLocation().getFragment());
    JsonNode node = schema;
    for (String step : steps.subList(0, Math.max(0, steps.size() - 1))) {
      node = node.path(step);
    }
    return node;
  }

  private static List<String> steps(JsonNodePath path) {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      steps.add(String.valueOf(path.getElement(i)));
    }
    return steps;
  }

  private static List<String> plus(List<String> steps, @Nullable String last) {
    List<String> all = new ArrayList<>(steps);
    if (last != null) {
      all.add(last);
    }
    return all;
  }
}
