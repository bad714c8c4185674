package dk.borgerchat.intents.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Rasa NLU training data: the sentences of an intent stand together, each after a dash. Sentences
 * of one intent that are apart come together when written; see Rasa's documentation, "NLU Training
 * Data".
 */
final class RasaFile implements SentenceFormat.Form {
  private static final String VERSION = "3.1";
  private static final String DASH = "- ";

  @Override
  public void write(List<Labelled> sentences, OutputStream out) throws IOException {
    Map<String, StringBuilder> byIntent = new LinkedHashMap<>();
    for (Labelled one : sentences) {
      byIntent
          .computeIfAbsent(one.intent(), intent -> new StringBuilder())
          .append(DASH)
          .append(one.text())
          .append('\n');
    }
    DumperOptions options = new DumperOptions();
    options.setDefaultScalarStyle(ScalarStyle.PLAIN);
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    List<Map<String, String>> nlu = new ArrayList<>();
    byIntent.forEach((intent, examples) -> {
      Map<String, String> entry = new LinkedHashMap<>();
      entry.put("intent", intent);
      entry.put("examples", examples.toString());
      nlu.add(entry);
    });
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("version", VERSION);
    document.put("nlu", nlu);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new Yaml(options).dump(document, writer);
    writer.flush();
  }

  @Override
  public List<Labelled> read(InputStream in) throws IOException {
    List<Labelled> sentences = new ArrayList<>();
    if (!(document(in) instanceof Map<?, ?> root) || !(root.get("nlu") instanceof List<?> nlu)) {
      throw new UnreadableFileException("The file has no list under nlu.");
    }
    for (Object entry : nlu) {
      if (entry instanceof Map<?, ?> fields && fields.get("intent") instanceof String intent) {
        String examples = String.valueOf(fields.get("examples"));
        examples
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith(DASH))
            .map(line -> line.substring(DASH.length()))
            .map(text -> UnreadableFileException.sentence(intent, text, "Intent " + intent))
            .forEach(sentences::add);
      }
    }
    return sentences;
  }

  private static Object document(InputStream in) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (YAMLException e) {
      throw new UnreadableFileException(
          "The file is no YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }
}
