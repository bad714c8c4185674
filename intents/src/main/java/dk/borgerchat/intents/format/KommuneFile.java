package dk.borgerchat.intents.format;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.List;
import java.util.Objects;

/**
 * The facts about one kommune. The fields are those of {@code kommune.schema.json}.
 *
 * @param folder the code its folder has
 */
public record KommuneFile(
    KommuneCode folder, Text code, Text name, Text website, Text region, List<Text> origins) {
  public KommuneFile {
    origins = List.copyOf(origins);
  }

  static KommuneFile of(YamlDocument document) {
    YamlValue root = document.root();
    return new KommuneFile(
        Objects.requireNonNull(FilePath.kommune(document.file())),
        root.text("code"),
        root.text("name"),
        root.text("website"),
        root.text("region"),
        root.texts("origins"));
  }
}
