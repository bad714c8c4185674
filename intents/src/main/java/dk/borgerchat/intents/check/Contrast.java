package dk.borgerchat.intents.check;

/** How well two colours are told apart: the contrast ratio of WCAG 2.2, 1 (none) to 21. */
final class Contrast {
  private Contrast() {}

  /** The ratio of two colours, each {@code #rrggbb}; their order does not matter. */
  static double of(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int from) {
    double channel = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
