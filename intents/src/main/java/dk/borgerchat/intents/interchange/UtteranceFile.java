package dk.borgerchat.intents.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The text of an intent's file whose Danish utterances can be exchanged; all else in it, comments
 * too, stays as it was.
 *
 * @param lines of the file
 */
public record UtteranceFile(List<String> lines) {
  private static final String KEY = "utterances:";

  public UtteranceFile {
    lines = List.copyOf(lines);
  }

  /** The utterances it holds now. */
  public List<String> utterances() {
    Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(String.join("\n", lines));
    return root instanceof Map<?, ?> fields && fields.get("utterances") instanceof List<?> texts
        ? texts.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The file with these utterances instead of its own. */
  public UtteranceFile with(List<String> utterances) {
    int start = lines.indexOf(KEY);
    if (start < 0) {
      throw new UnreadableFileException("The file has no line '" + KEY + "'.");
    }
    int end = start + 1;
    while (end < lines.size() && (lines.get(end).startsWith(" ") || lines.get(end).isBlank())) {
      end++;
    }
    List<String> written = new ArrayList<>(lines.subList(0, start + 1));
    utterances.forEach(text -> written.add("  " + item(text)));
    written.addAll(lines.subList(end, lines.size()));
    return new UtteranceFile(written);
  }

  private static String item(String text) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    return new Yaml(options).dump(List.of(text)).strip();
  }
}
