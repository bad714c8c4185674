package dk.borgerchat.intents.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Fields of a YAML document as plain values: texts and truths only, so a date stays as written. */
final class YamlFields {
  private YamlFields() {}

  static Map<String, Object> read(String text) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions unused = new DumperOptions();
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options), new Representer(unused), unused, options, new Texts());
    try {
      Map<String, Object> fields = new LinkedHashMap<>();
      if (yaml.load(text) instanceof Map<?, ?> map) {
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
      }
      return fields;
    } catch (YAMLException broken) {
      return Map.of();
    }
  }

  /** A field's lines; none for a field without a value. */
  static String write(String name, @Nullable Object value) {
    if (isEmpty(value)) {
      return "";
    }
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    return new Yaml(new Blocks(options), options).dump(Map.of(name, tidy(value)));
  }

  /** Whether two values are written alike, but for space at the end of texts. */
  static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return (isEmpty(one) && isEmpty(other))
        || (one != null && other != null && tidy(one).equals(tidy(other)));
  }

  private static boolean isEmpty(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case String text -> text.isBlank();
      case List<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      default -> false;
    };
  }

  /** Texts without space at the ends of lines; one of several lines ends with a line break. */
  private static Object tidy(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> tidyText(text);
      case List<?> list -> list.stream().filter(v -> !isEmpty(v)).map(YamlFields::tidy).toList();
      case Map<?, ?> map -> tidyMap(map);
      default -> value;
    };
  }

  private static Map<String, Object> tidyMap(Map<?, ?> map) {
    Map<String, Object> tidy = new LinkedHashMap<>();
    map.forEach((name, value) -> {
      if (!isEmpty(value)) {
        tidy.put(String.valueOf(name), tidy(value));
      }
    });
    return tidy;
  }

  private static String tidyText(String text) {
    String tidy = text.replaceAll("[ \\t]*\\R", "\n").strip();
    return tidy.contains("\n") ? tidy + "\n" : tidy;
  }

  /** Takes everything but truths as text; {@code off} is a word, and a field of overlays. */
  private static final class Texts extends Resolver {
    private static final Pattern TRUTH = Pattern.compile("true|false");

    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, TRUTH, "tf");
    }
  }

  /** Writes texts of several lines as blocks. */
  private static final class Blocks extends Representer {
    Blocks(DumperOptions options) {
      super(options);
      representers.put(
          String.class,
          text -> {
            boolean isLong = text.toString().contains("\n");
            return representScalar(
                Tag.STR, text.toString(), isLong ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
          });
    }
  }
}
