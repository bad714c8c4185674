package dk.borgerchat.intents.format;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kommune's overlay.
 *
 * @param kommune whose
 * @param variables values by the variable's name
 * @param changes what is said differently
 * @param utterances local sentences by common intent
 * @param welcome how a conversation begins
 * @param openingHours when a person can be reached from this kommune's chat
 * @param theme colours by name
 * @param pagesLeftOut beginnings of addresses that are not to be visited
 */
public record OverlayFile(
    KommuneCode kommune,
    Map<Text, Text> variables,
    List<ChangeLines> changes,
    Map<Text, List<Text>> utterances,
    WelcomeLines welcome,
    @Nullable Text openingHours,
    Map<Text, Text> theme,
    List<Text> pagesLeftOut) {
  static OverlayFile of(YamlDocument document) {
    YamlValue root = document.root();
    Map<Text, List<Text>> utterances = new LinkedHashMap<>();
    fields(root, "utterances").forEach(field -> utterances.put(field.getKey(), list(field)));
    return new OverlayFile(
        Objects.requireNonNull(FilePath.kommune(document.file())),
        texts(root, "variables"),
        fields(root, "changes").map(f -> ChangeLines.of(f.getKey(), f.getValue())).toList(),
        utterances,
        WelcomeLines.under(root),
        root.textOrNull("openingHours"),
        texts(root, "theme"),
        root.texts("pagesLeftOut"));
  }

  private static Stream<Map.Entry<Text, YamlValue>> fields(YamlValue root, String name) {
    return root.field(name).stream().flatMap(value -> value.fields().entrySet().stream());
  }

  private static Map<Text, Text> texts(YamlValue root, String name) {
    Map<Text, Text> texts = new LinkedHashMap<>();
    fields(root, name).forEach(field -> texts.put(field.getKey(), field.getValue().text()));
    return texts;
  }

  private static List<Text> list(Map.Entry<Text, YamlValue> field) {
    return field.getValue().items().stream().map(YamlValue::text).toList();
  }
}
