package dk.borgerchat.intents.format;

import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.List;

/**
 * A link as written.
 *
 * @param title what a citizen reads
 * @param url the address
 */
public record LinkLine(Text title, Text url) {
  static List<LinkLine> under(YamlValue value) {
    return value
        .field("links")
        .map(list -> list.items().stream().map(LinkLine::of).toList())
        .orElse(List.of());
  }

  private static LinkLine of(YamlValue link) {
    return new LinkLine(link.text("title"), link.text("url"));
  }
}
