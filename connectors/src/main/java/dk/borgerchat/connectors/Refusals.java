package dk.borgerchat.connectors;

import io.micrometer.core.instrument.Metrics;

/**
 * Counts what was refused, by door and reason: {@code borgerchat_refused_total}. A rising count
 * tells of an attack, or of a client that does something wrong. Stateless.
 */
public final class Refusals {
  private Refusals() {}

  /**
   * Counts one.
   *
   * @param door where it was refused: {@code http}, {@code centre}, {@code stream} (a citizen's),
   *     {@code desk} (an agent's stream)
   * @param reason a fixed word, never anything that people wrote
   */
  public static void count(String door, String reason) {
    Metrics.counter("borgerchat.refused", "door", door, "reason", reason).increment();
  }
}
