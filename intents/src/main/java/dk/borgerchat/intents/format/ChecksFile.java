package dk.borgerchat.intents.format;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one intent.
 *
 * @param kommune whose intent it is; null for a common one
 * @param pathId the intent its path says it checks
 * @param intent the intent it says itself
 * @param checks the sentences
 */
public record ChecksFile(
    @Nullable KommuneCode kommune, String pathId, Text intent, List<Text> checks) {
  public ChecksFile {
    checks = List.copyOf(checks);
  }

  static ChecksFile of(YamlDocument document) {
    return new ChecksFile(
        FilePath.kommune(document.file()),
        FilePath.intent(document.file()),
        document.root().text("intent"),
        document.root().texts("checks"));
  }
}
