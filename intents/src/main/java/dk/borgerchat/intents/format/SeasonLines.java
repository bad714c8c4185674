package dk.borgerchat.intents.format;

import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * When in the year an answer holds.
 *
 * @param from its first day, {@code 10-15}
 * @param until its last day
 * @param otherwise the text outside it
 */
public record SeasonLines(Text from, Text until, Text otherwise) {
  static @Nullable SeasonLines under(YamlValue root) {
    return root.field("season")
        .map(season ->
            new SeasonLines(season.text("from"), season.text("until"), season.text("otherwise")))
        .orElse(null);
  }
}
