package dk.borgerchat.intents.format;

import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.List;

/**
 * A sentence that looks like one intent and belongs to another.
 *
 * @param text the sentence
 * @param intent where it belongs; {@code -} for nowhere
 */
public record NearMissLine(Text text, Text intent) {
  /** The mark for a sentence that belongs to no intent. */
  public static final String NO_INTENT = "-";

  /** Tells whether the sentence belongs to no intent at all. */
  public boolean isOutside() {
    return intent.value().equals(NO_INTENT);
  }

  static List<NearMissLine> under(YamlValue value) {
    return value
        .field("nearMisses")
        .map(list -> list.items().stream().map(NearMissLine::of).toList())
        .orElse(List.of());
  }

  private static NearMissLine of(YamlValue nearMiss) {
    return new NearMissLine(nearMiss.text("text"), nearMiss.text("intent"));
  }
}
