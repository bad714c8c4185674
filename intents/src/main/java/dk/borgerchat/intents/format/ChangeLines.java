package dk.borgerchat.intents.format;

import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a kommune says differently about one common intent.
 *
 * @param intent which
 * @param replace the text instead of the common one
 * @param append a text after it
 * @param off where to go, since the kommune does not handle the matter
 * @param links links instead of the common ones; empty keeps those
 */
public record ChangeLines(
    Text intent,
    @Nullable Text replace,
    @Nullable Text append,
    @Nullable Text off,
    List<LinkLine> links) {
  public ChangeLines {
    links = List.copyOf(links);
  }

  static ChangeLines of(Text intent, YamlValue change) {
    return new ChangeLines(
        intent,
        change.textOrNull("replace"),
        change.textOrNull("append"),
        change.textOrNull("off"),
        LinkLine.under(change));
  }

  /** The texts a citizen may read. */
  public Stream<Text> texts() {
    return Stream.of(replace, append, off).filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
