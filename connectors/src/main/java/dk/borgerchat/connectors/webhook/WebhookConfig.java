package dk.borgerchat.connectors.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A contact centre over signed HTTP; off until its address and secret are set. */
@ConfigMapping(prefix = "borgerchat.webhook")
public interface WebhookConfig {
  /** Where facts are posted. */
  Optional<URI> url();

  /** At least 32 characters, known to both sides; signs what goes either way. */
  Optional<String> secret();

  /** How long the centre may take to answer. */
  @WithDefault("5s")
  Duration timeout();

  /** How old a signature may be, for clocks that differ; older ones are refused. */
  @WithDefault("5m")
  Duration tolerance();
}
