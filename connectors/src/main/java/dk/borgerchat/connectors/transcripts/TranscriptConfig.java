package dk.borgerchat.connectors.transcripts;

import dk.borgerchat.core.conversation.Retention;
import dk.borgerchat.core.kommune.KommuneCode;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** How long transcripts are kept. */
@ConfigMapping(prefix = "borgerchat.transcripts")
public interface TranscriptConfig {
  /** For every kommune without a time of its own, from the last thing that was said. */
  @WithDefault("21d")
  Duration keep();

  /** A kommune's own time, by code: {@code borgerchat.transcripts.kommuner."0751"=14d}. */
  Map<String, Duration> kommuner();

  /** How often what is too old is deleted. */
  @WithDefault("10m")
  Duration sweep();

  /** The same, as the core takes it; throws on a code that is none. */
  default Retention retention() {
    return new Retention(
        keep(),
        kommuner().entrySet().stream()
            .collect(Collectors.toMap(own -> new KommuneCode(own.getKey()), Map.Entry::getValue)));
  }
}
