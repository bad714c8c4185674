package dk.borgerchat.benchmarks;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures are written. */
final class Figure {
  private Figure() {}

  /** A share of 0.0-1.0 as per cent with one decimal; a dash where it cannot be computed. */
  static String percent(@Nullable Double share) {
    return share == null ? "–" : String.format(Locale.ROOT, "%.1f", share * 100);
  }

  /** A figure with this many decimals; a dash where it cannot be computed. */
  static String decimal(@Nullable Double value, int decimals) {
    return value == null ? "–" : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** Microseconds, whole. */
  static String micros(@Nullable Double value) {
    return decimal(value, 0);
  }
}
