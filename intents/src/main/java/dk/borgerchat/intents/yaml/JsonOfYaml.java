package dk.borgerchat.intents.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The value of one YAML file as JSON, for its schema. A date stays text; of numbers only the kind
 * is kept, since no schema compares them. Keys given twice and anchors are problems. For one
 * thread, one file.
 */
final class JsonOfYaml {
  private static final Set<String> TRUE_WORDS = Set.of("true", "yes", "on");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  JsonOfYaml(String file) {
    this.file = file;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  JsonNode of(Node node) {
    if (node.getAnchor() != null) {
      report(node, "Ankre (&, *) bruges ikke i indholdet.", "Skriv teksten ud hvert sted.");
      return JSON.nullNode();
    }
    return switch (node) {
      case MappingNode mapping -> ofMapping(mapping);
      case SequenceNode sequence -> ofSequence(sequence);
      case ScalarNode scalar -> ofScalar(scalar);
      default -> JSON.nullNode();
    };
  }

  private ObjectNode ofMapping(MappingNode mapping) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      JsonNode former = object.replace(key, of(tuple.getValueNode()));
      if (former != null) {
        report(tuple.getKeyNode(), "'" + key + "' står to gange samme sted.", "Behold den ene.");
      }
    }
    return object;
  }

  private ArrayNode ofSequence(SequenceNode sequence) {
    ArrayNode array = JSON.arrayNode();
    sequence.getValue().forEach(item -> array.add(of(item)));
    return array;
  }

  private static JsonNode ofScalar(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(TRUE_WORDS.contains(scalar.getValue().toLowerCase(Locale.ROOT)));
    }
    if (tag.equals(Tag.INT)) {
      return JSON.numberNode(0);
    }
    return tag.equals(Tag.FLOAT) ? JSON.numberNode(0.5) : JSON.textNode(scalar.getValue());
  }

  private void report(Node node, String message, String remedy) {
    int line = node.getStartMark().getLine() + 1;
    problems.add(new Problem(file, line, Severity.ERROR, message, remedy));
  }
}
