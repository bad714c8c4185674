package dk.borgerchat.connectors.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Our own desk. */
@ConfigMapping(prefix = "borgerchat.desk")
public interface DeskConfig {
  /** Within what time a waiting citizen is to meet a person; supervisors see who waits longer. */
  @WithDefault("2m")
  Duration promise();
}
