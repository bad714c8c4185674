package dk.borgerchat.intents.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML file, with its line. What is asked for in the wrong shape is empty. */
public final class YamlValue {
  private final String file;
  private final Node node;

  YamlValue(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** The line the value starts in; the first is 1. */
  public int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** The value of a mapping's key. */
  public Optional<YamlValue> field(String name) {
    return Optional.ofNullable(tuple(name)).map(tuple -> new YamlValue(file, tuple.getValueNode()));
  }

  /** The line a mapping's key stands in: where a block text is named, not where it starts. */
  public Optional<Integer> lineOfKey(String name) {
    return Optional.ofNullable(tuple(name))
        .map(tuple -> tuple.getKeyNode().getStartMark().getLine() + 1);
  }

  private @Nullable NodeTuple tuple(String name) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
          return tuple;
        }
      }
    }
    return null;
  }

  /** The entries of a mapping in their order, keys with their place. */
  public Map<Text, YamlValue> fields() {
    Map<Text, YamlValue> fields = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        Text key = new YamlValue(file, tuple.getKeyNode()).text();
        fields.put(key, new YamlValue(file, tuple.getValueNode()));
      }
    }
    return fields;
  }

  /** A value in a mapping or a list, and the name or the number from 0 that leads to it. */
  record Part(String step, YamlValue value) {}

  /** What a line holds a part of; null where that is nothing, or more than one. */
  @Nullable Part partIn(int line) {
    List<Part> parts =
        node instanceof MappingNode
            ? fields().entrySet().stream()
                .map(field -> new Part(field.getKey().value(), field.getValue()))
                .toList()
            : numbered(items());
    Part last = null;
    boolean isShared = false;
    for (Part part : parts) {
      int starts = lineOfKey(part.step()).orElse(part.value().line());
      if (starts <= line) {
        isShared = last != null && starts == lineOfKey(last.step()).orElse(last.value().line());
        last = part;
      }
    }
    return isShared ? null : last;
  }

  private static List<Part> numbered(List<YamlValue> items) {
    return IntStream.range(0, items.size())
        .mapToObj(index -> new Part(String.valueOf(index), items.get(index)))
        .toList();
  }

  /** The items of a list. */
  public List<YamlValue> items() {
    return node instanceof SequenceNode sequence
        ? sequence.getValue().stream().map(item -> new YamlValue(file, item)).toList()
        : List.of();
  }

  /** A scalar as text. */
  public Text text() {
    String value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    return new Text(value, file, line());
  }

  /** The items of the list under {@code name} as texts; none where it is absent. */
  public List<Text> texts(String name) {
    return field(name)
        .map(list -> list.items().stream().map(YamlValue::text).toList())
        .orElse(List.of());
  }

  /** The text under {@code name}; null where it is absent. */
  public @Nullable Text textOrNull(String name) {
    return field(name).map(YamlValue::text).orElse(null);
  }

  /** The text under {@code name}, which the schema requires. */
  public Text text(String name) {
    return field(name)
        .map(YamlValue::text)
        .orElseThrow(() -> new IllegalStateException(file + " has no " + name));
  }

  Node node() {
    return node;
  }
}
