package dk.borgerchat.intents.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One YAML file that could be read.
 *
 * @param file path from the content folder
 * @param root its value, with lines
 * @param json the same value as a schema sees it
 */
public record YamlDocument(String file, YamlValue root, JsonNode json) {
  /** A document, or why there is none. */
  public sealed interface Result {
    /** The file holds one YAML value. */
    record Read(YamlDocument document) implements Result {}

    /** It does not. */
    record Unreadable(List<Problem> problems) implements Result {}
  }

  /** Reads the bytes of a file; safe for any number of threads. */
  public static Result read(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Node root = compose(text);
      return root == null
          ? unreadable(file, 0, "Filen er tom.", "Skriv indholdet, eller slet filen.")
          : convert(file, root);
    } catch (CharacterCodingException e) {
      return unreadable(file, 0, "Filen er ikke UTF-8.", "Gem den som UTF-8.");
    } catch (MarkedYAMLException e) {
      return unreadable(
          file,
          lineOf(e),
          "Det kan ikke læses som YAML.",
          "Ret indrykningen (mellemrum, ikke tabulator), eller sæt anførselstegn om teksten.");
    } catch (YAMLException e) {
      return unreadable(
          file, 0, "Filen kan ikke læses som YAML.", "Fjern det, der ikke er almindelig tekst.");
    }
  }

  private static @Nullable Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true);
    ParserImpl parser = new ParserImpl(new StreamReader(text), options);
    return new Composer(parser, new Resolver(), options).getSingleNode();
  }

  private static Result convert(String file, Node root) {
    JsonOfYaml conversion = new JsonOfYaml(file);
    JsonNode json = conversion.of(root);
    return conversion.problems().isEmpty()
        ? new Result.Read(new YamlDocument(file, new YamlValue(file, root), json))
        : new Result.Unreadable(conversion.problems());
  }

  private static int lineOf(MarkedYAMLException e) {
    Mark mark = e.getProblemMark();
    return mark == null ? 0 : mark.getLine() + 1;
  }

  private static Result unreadable(String file, int line, String message, String remedy) {
    return new Result.Unreadable(List.of(new Problem(file, line, Severity.ERROR, message, remedy)));
  }

  /** The line of the value a JSON pointer leads to; where it ends early, of the last one found. */
  public int lineOf(List<String> pointer) {
    YamlValue value = root;
    int line = root.line();
    for (String step : pointer) {
      line = lineBelow(value, step, line);
      YamlValue next = below(value, step);
      if (next == null) {
        return line;
      }
      value = next;
    }
    return line;
  }

  /** The steps that lead to the value a line holds; it ends early where a line holds several. */
  public List<String> placeOf(int line) {
    List<String> place = new ArrayList<>();
    YamlValue.Part part = root.partIn(line);
    while (part != null) {
      place.add(part.step());
      part = part.value().partIn(line);
    }
    return List.copyOf(place);
  }

  private static int lineBelow(YamlValue value, String step, int otherwise) {
    YamlValue next = below(value, step);
    return value.lineOfKey(step).orElse(next == null ? otherwise : next.line());
  }

  private static @Nullable YamlValue below(YamlValue value, String step) {
    List<YamlValue> items = value.items();
    if (items.isEmpty()) {
      return value.field(step).orElse(null);
    }
    int index = step.chars().allMatch(Character::isDigit) ? Integer.parseInt(step) : items.size();
    return index < items.size() ? items.get(index) : null;
  }
}
