package dk.borgerchat.connectors.pages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Whether and how the pages that answers link to are visited. */
@ConfigMapping(prefix = "borgerchat.pages")
public interface PagesConfig {
  /** Whether they are visited at all. */
  @WithDefault("false")
  boolean visited();

  /** From the beginning of one round to that of the next. */
  @WithDefault("24h")
  Duration every();

  /** How many hosts are visited at a time; a host answers one request at a time. */
  @WithDefault("4")
  int hostsAtOnce();

  /** How long a server may take to connect, and again to answer. */
  @WithDefault("10s")
  Duration timeout();

  /** Hosts whose owners do not want it, and those below them: {@code borger.dk,retsinfo.dk}. */
  Optional<Set<String>> leaveOut();

  /** Whether addresses inside our own network may be visited; for tests. */
  @WithDefault("false")
  boolean insideToo();
}
