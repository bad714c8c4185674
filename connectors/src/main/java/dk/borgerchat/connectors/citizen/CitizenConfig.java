package dk.borgerchat.connectors.citizen;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of the citizens' API. */
@ConfigMapping(prefix = "borgerchat.citizen")
public interface CitizenConfig {
  /** The longest message, in characters. */
  @WithDefault("2000")
  int longestText();

  /** Messages a conversation may send within {@link #window()}. */
  @WithDefault("30")
  int messagesPerConversation();

  /** Conversations one network (/24 or /48) may open within {@link #window()}. */
  @WithDefault("60")
  int conversationsPerNetwork();

  /** Receipts of call backs one network may try within {@link #window()}. */
  @WithDefault("10")
  int receiptsPerNetwork();

  /** Requests one network may send within {@link #window()}: a school shares one address. */
  @WithDefault("3000")
  int requestsPerNetwork();

  /** Requests all together may send within {@link #window()}. */
  @WithDefault("120000")
  int requests();

  /** The window of all limits. */
  @WithDefault("1m")
  Duration window();

  /** How often an open stream sends a comment, so that proxies keep it. */
  @WithDefault("15s")
  Duration heartbeat();

  /** How much may wait for a slow reader before its stream is closed, in bytes. */
  @WithDefault("65536")
  int slowReaderBytes();
}
