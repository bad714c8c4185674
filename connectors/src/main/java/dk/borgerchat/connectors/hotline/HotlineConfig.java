package dk.borgerchat.connectors.hotline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The hotline: when it is open, and how long things may take. */
@ConfigMapping(prefix = "borgerchat.hotline")
public interface HotlineConfig {
  /** {@code MON-THU 08:00-20:00, FRI 08:00-16:00}, in Danish time, or {@code always}. */
  @WithDefault("MON-THU 08:00-20:00, FRI 08:00-16:00, SUN 16:00-20:00")
  String openingHours();

  /** How long a citizen may wait before other ways are offered. */
  @WithDefault("10m")
  Duration maximumWait();

  /** How long an agent may give no sign of life before the chat goes back to the queue. */
  @WithDefault("45s")
  Duration agentSilence();

  /** How long a time is within which somebody calls back; divides an hour. */
  @WithDefault("30m")
  Duration callBackSlot();

  /** How many call backs are promised for one such time. */
  @WithDefault("4")
  int callBacksPerSlot();

  /** How many days ahead call backs are promised. */
  @WithDefault("5")
  int callBackDays();

  /** How long a citizen's page may give no sign of life before the agent is told. */
  @WithDefault("30s")
  Duration citizenSilence();

  /** How long, before a conversation that a person has or is to have ends without the citizen. */
  @WithDefault("2m")
  Duration citizenGrace();

  /** How long a citizen may be silent towards the bot before the conversation ends. */
  @WithDefault("30m")
  Duration idle();

  /** How many copies of each topic; 1 on a single broker, 3 in production. */
  @WithDefault("1")
  short replicationFactor();

  /** How many partitions each topic gets when it is created. */
  @WithDefault("8")
  int partitions();

  /** How long Kafka keeps citizens' text. */
  @WithDefault("24h")
  Duration retention();
}
