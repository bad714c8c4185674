package dk.borgerchat.intents.format;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file of one intent. The fields are those of {@code intent.schema.json}.
 *
 * @param kommune whose intent it is; null for a common one
 * @param pathId the id its path says it has
 */
public record IntentFile(
    @Nullable KommuneCode kommune,
    String pathId,
    Text id,
    Text title,
    Text answer,
    @Nullable SeasonLines season,
    List<LinkLine> links,
    Text owner,
    Text authority,
    @Nullable Text legalSource,
    @Nullable Text kle,
    Text reviewBy,
    @Nullable Text checkedOn,
    Text approver,
    @Nullable Text agentNote,
    List<Text> utterances,
    List<NearMissLine> nearMisses,
    Map<Language, TranslationLines> translations) {
  public IntentFile {
    links = List.copyOf(links);
    utterances = List.copyOf(utterances);
    nearMisses = List.copyOf(nearMisses);
    translations = Map.copyOf(translations);
  }

  static IntentFile of(YamlDocument document) {
    YamlValue root = document.root();
    return new IntentFile(
        FilePath.kommune(document.file()),
        FilePath.intent(document.file()),
        root.text("id"),
        root.text("title"),
        root.text("answer"),
        SeasonLines.under(root),
        LinkLine.under(root),
        root.text("owner"),
        root.text("authority"),
        root.textOrNull("legalSource"),
        root.textOrNull("kle"),
        root.text("reviewBy"),
        root.textOrNull("checkedOn"),
        root.text("approver"),
        root.textOrNull("agentNote"),
        root.texts("utterances"),
        NearMissLine.under(root),
        TranslationLines.under(root));
  }
}
